"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import distance, expect, scaled


def shifted(number):
    return number + offset


logger = logging.getLogger(__name__)


def first():
    global offset
    rate = 2
    offset = 1
    expect([2, 4], lambda: scaled([1, 2], rate=rate))
    print(sorted(["abc", "a", "ab"], key=lambda word: distance(word, rate=rate)))
    later = lambda number: shifted(number)
    return later


def second(later) -> None:
    global offset
    rate = 3
    offset = 5
    expect([3, 6], code=lambda: scaled([1, 2], rate=rate))
    print(
        sorted(["abc", "a", "ab"], key=lambda word: distance(word, rate=rate)), later(1)
    )


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    later: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("first")
    later = first()
    logger.info("second")
    second(later)
    return Results(later=later)
