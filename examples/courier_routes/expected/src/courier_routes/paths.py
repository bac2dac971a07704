"""Shortest paths"""

import heapq


def neighbours(grid, spot):
    """Open blocks beside a block."""
    row, column = spot
    for r, c in (
        (row - 1, column),
        (row + 1, column),
        (row, column - 1),
        (row, column + 1),
    ):
        if 0 <= r < len(grid) and 0 <= c < len(grid[r]) and grid[r][c] != "#":
            yield r, c


def distances_from(grid, start):
    """Blocks from the start to every block that can be reached (Dijkstra)."""
    best = {start: 0}
    queue = [(0, start)]
    while queue:
        distance, spot = heapq.heappop(queue)
        if distance > best[spot]:
            continue
        for other in neighbours(grid, spot):
            if distance + 1 < best.get(other, float("inf")):
                best[other] = distance + 1
                heapq.heappush(queue, (distance + 1, other))
    return best
