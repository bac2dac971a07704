"""The steps of area.ipynb."""

import logging
import pathlib

from demo.shapes import area

logger = logging.getLogger(__name__)


def print_area() -> None:
    pathlib.Path("shapes.py").write_text(
        """\
PI = 3

def area(radius):
    return PI * radius ** 2
""",
        encoding="utf-8",
    )
    print(area(2))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("print_area")
    print_area()
