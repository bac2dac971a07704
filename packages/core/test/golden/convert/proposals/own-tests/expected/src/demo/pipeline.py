"""The steps of tests.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import State, test2, test_of_two, update

logger = logging.getLogger(__name__)


def make_start():
    start = State(10, len("abc"))
    return start


def battles(start) -> None:
    """Battles"""
    test_of_two(start)
    print(test2())
    print(update(start, (1, 2)))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    start: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("make_start")
    start = make_start()
    logger.info("battles")
    battles(start)
    return Results(start=start)
