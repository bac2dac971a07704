"""What the pipeline's steps call."""

from demo.search_tools import Grid, cat


def describe(grid: Grid) -> str:
    """Count the walls."""
    return cat(sorted(grid.walls))
