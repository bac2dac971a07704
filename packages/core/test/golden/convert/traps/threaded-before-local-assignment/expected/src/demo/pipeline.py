"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any


def grow(x):
    return x * scale


def other(x):
    y = grow(x)
    scale = 2
    return y * scale


logger = logging.getLogger(__name__)


def a() -> None:
    global scale
    scale = len("abc")


def b() -> None:
    print(other(1))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    scale: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
    return Results(scale=scale)
