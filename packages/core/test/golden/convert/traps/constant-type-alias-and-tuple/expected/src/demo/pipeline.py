"""The steps of notebook.py."""

import logging
from collections import namedtuple
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def make_origin():
    Point = namedtuple("Point", "x y")
    ORIGIN = Point(0, 0)
    return Point, ORIGIN


def a(ORIGIN, Point) -> None:
    def shift(p, by=ORIGIN):
        return Point(p.x + by.x + 1, p.y)

    print(shift(ORIGIN))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    Point: Any
    ORIGIN: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("make_origin")
    Point, ORIGIN = make_origin()
    logger.info("a")
    a(ORIGIN, Point)
    return Results(Point=Point, ORIGIN=ORIGIN)
