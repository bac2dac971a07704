"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import DOWN, UP, Place, lengths, move, shout, turned

logger = logging.getLogger(__name__)


def make_current():
    START: Place = UP
    ways = [UP, DOWN]
    current = ways
    return START, ways, current


def walk(ways, START, current):
    ways.append((1, 0))
    place = move(START, turned(DOWN))
    text = shout(["A", "b"])
    count = lengths(current=current)
    return place, text, count


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    START: Any
    ways: Any
    current: Any
    place: Any
    text: Any
    count: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("make_current")
    START, ways, current = make_current()
    logger.info("walk")
    place, text, count = walk(ways, START, current)
    return Results(
        START=START, ways=ways, current=current, place=place, text=text, count=count
    )
