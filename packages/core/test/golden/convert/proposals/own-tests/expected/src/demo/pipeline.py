"""The steps of tests.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import State, is_won, test2, test_of_two, update

logger = logging.getLogger(__name__)


def make_start():
    start = State(10, len("abc"))
    return start


def tests_for_update(start):
    """Tests"""
    # Tests for update
    small = State(3, 2)
    assert update(small, (1, 1)) == State(2, 1)
    assert update(start, (0, 2)) == State(10, 1)
    for defenders in range(1, 4):
        assert not is_won(State(1, defenders))
    return small


def battles(start) -> None:
    """Battles"""
    test_of_two(start)
    print(test2())
    print(update(start, (1, 2)))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    start: Any
    small: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("make_start")
    start = make_start()
    logger.info("tests_for_update")
    small = tests_for_update(start)
    logger.info("battles")
    battles(start)
    return Results(start=start, small=small)
