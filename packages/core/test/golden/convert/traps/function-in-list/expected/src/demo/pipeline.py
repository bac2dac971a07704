"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any


def double(x):
    return x * rate


logger = logging.getLogger(__name__)


def a():
    global rate
    rate = len("ab")
    steps = [double, str]
    return steps


def b(steps) -> None:
    print([f(3) for f in steps])


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    steps: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    steps = a()
    logger.info("b")
    b(steps)
    return Results(steps=steps)
