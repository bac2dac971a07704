"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import square, square_2


def traced(function):
    def wrapper(*values):
        calls.append(function.__name__)
        return function(*values)

    return wrapper


logger = logging.getLogger(__name__)


def print_calls() -> None:
    global calls
    calls = []

    @traced
    def spread(values):
        return max(values) - min(values)

    print(spread([1, 5]), calls)

    @traced
    def spread(values):
        return sum(values) / len(values)

    print(spread([1, 5]), calls)
    print(square(2))
    print(square_2(3))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    calls: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("print_calls")
    print_calls()
    return Results(calls=calls)
