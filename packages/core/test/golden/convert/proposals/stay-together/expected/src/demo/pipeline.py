"""The last of some numbers"""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def read_numbers():
    """Read the numbers"""
    numbers = [3, 5, 8]
    for number in numbers:
        last = number

    # Show the last one
    print(last)
    return numbers


def print_numbers(numbers) -> None:
    """Len"""
    print(len(numbers))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    numbers: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("read_numbers")
    numbers = read_numbers()
    logger.info("print_numbers")
    print_numbers(numbers)
    return Results(numbers=numbers)
