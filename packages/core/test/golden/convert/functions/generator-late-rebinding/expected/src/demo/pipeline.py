"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any


def count():
    n = 0
    while n < limit:
        yield n
        n += 1


logger = logging.getLogger(__name__)


def a() -> None:
    global limit
    limit = 2


def b():
    numbers = count()
    print(next(numbers))
    return numbers


def c() -> None:
    global limit
    limit = 4


def d(numbers) -> None:
    print(list(numbers))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    numbers: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    numbers = b()
    logger.info("c")
    c()
    logger.info("d")
    d(numbers)
    return Results(numbers=numbers)
