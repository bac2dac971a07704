"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import biggest

logger = logging.getLogger(__name__)


def a():
    first = biggest([1, 2], max=max)
    return first


def b(first) -> None:
    max = len
    print(first, biggest([5, 6, 7], max=max))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    first: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    first = a()
    logger.info("b")
    b(first)
    return Results(first=first)
