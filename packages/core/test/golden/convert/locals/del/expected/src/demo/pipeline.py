"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    big = list(range(5))
    size = len(big)
    del big
    return size


def b(size):
    big = "other"
    print(size, big)
    return big


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    big: Any
    size: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    size = a()
    logger.info("b")
    big = b(size)
    return Results(big=big, size=size)
