"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import clay, even, fibonacci


class Listed:
    def __init__(self, fits):
        self.all = made
        self.all.append(fits)


logger = logging.getLogger(__name__)


def print_fibonacci() -> None:
    global made
    made = []

    @Listed
    def odd(n: int) -> bool:
        return n % 2 == 1

    print(fibonacci(30), 3 in even, clay(), len(made))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    made: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("print_fibonacci")
    print_fibonacci()
    return Results(made=made)
