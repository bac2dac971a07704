"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import State, State_2, lift, move

logger = logging.getLogger(__name__)


def print_move():
    print(move(State_2((0, 0), 0), (1, 2)))
    Point = tuple[int, int, int]
    start: Point = (0, 0, 0)
    print(lift(State(start), 3))
    return start


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    start: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("print_move")
    start = print_move()
    return Results(start=start)
