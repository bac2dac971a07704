"""Courier routes

The shortest round through a handful of addresses on a city grid with closed
streets. Exact, by dynamic programming over sets: good for up to a dozen
stops.
"""

import logging
from dataclasses import dataclass
from typing import Any

from courier_routes.parameters import Parameters
from courier_routes.paths import distances_from
from courier_routes.rounds import best_round

logger = logging.getLogger(__name__)


def read_map():
    """The map

    `#` is a closed street, a letter an address.
    """
    city = """
A..#...B
.#.#.#..
.#...#.C
...#....
D..#E..F
"""
    grid = [list(row) for row in city.split()]
    addresses = {
        place: (row, column)
        for row, line in enumerate(grid)
        for column, place in enumerate(line)
        if place.isalpha()
    }
    print(len(addresses), "addresses on", len(grid), "x", len(grid[0]), "blocks")
    return grid, addresses


def measure(addresses, grid):
    table = {}
    for here, spot in addresses.items():
        reach = distances_from(grid, spot)
        for there, other in addresses.items():
            table[here, there] = reach[other]
    return table


def plan(addresses, table, *, depot: str, max_stops: int):
    stops = sorted(place for place in addresses if place != depot)[:max_stops]
    length, route = best_round(table, depot, stops)
    print(" -> ".join(route), f"({length} blocks)")
    return stops, length, route


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    grid: Any
    addresses: Any
    table: Any
    stops: Any
    length: Any
    route: Any


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("read_map")
    grid, addresses = read_map()
    logger.info("measure")
    table = measure(addresses, grid)
    logger.info("plan")
    stops, length, route = plan(
        addresses, table, depot=parameters.depot, max_stops=parameters.max_stops
    )
    return Results(
        grid=grid,
        addresses=addresses,
        table=table,
        stops=stops,
        length=length,
        route=route,
    )
