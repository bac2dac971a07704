"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any


def double(x):
    return x * rate


logger = logging.getLogger(__name__)


def a() -> None:
    global rate
    rate = len("ab")


def b() -> None:
    print(double.__name__, double is double, callable(double), double(1))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rate: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
    return Results(rate=rate)
