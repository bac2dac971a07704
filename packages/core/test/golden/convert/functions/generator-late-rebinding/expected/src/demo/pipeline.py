"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    limit = 2

    def count():
        n = 0
        while n < limit:
            yield n
            n += 1

    numbers = count()
    print(next(numbers))
    limit = 4
    return numbers


def d(numbers) -> None:
    print(list(numbers))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    numbers: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    numbers = a()
    logger.info("d")
    d(numbers)
    return Results(numbers=numbers)
