"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any


def grow(x):
    return x * scale


logger = logging.getLogger(__name__)


def a() -> None:
    global scale
    scale = len("abc")


def b() -> None:
    class Box:
        scale = 10
        size = grow(2)

    print(Box.size)


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
