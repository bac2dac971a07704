"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    (x, y), *others = [(1, 2), 3, 4]
    return x, y, others


def b(others, y, x) -> None:
    print(others, y, x)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    x: Any
    y: Any
    others: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    x, y, others = a()
    logger.info("b")
    b(others, y, x)
    return Results(x=x, y=y, others=others)
