"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    numbers = iter(range(5))
    return numbers


def b(numbers):
    first = next(numbers)
    return first


def c(first, numbers) -> None:
    print(first, next(numbers))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    numbers: Any
    first: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    numbers = a()
    logger.info("b")
    first = b(numbers)
    logger.info("c")
    c(first, numbers)
    return Results(numbers=numbers, first=first)
