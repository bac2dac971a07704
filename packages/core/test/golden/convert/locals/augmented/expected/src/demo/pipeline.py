"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    total = 0
    items = []
    return total, items


def b(total, items):
    for i in range(4):
        total += i
        items += [i]
    print(total, items, i)
    return total, items


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    total: Any
    items: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    total, items = a()
    logger.info("b")
    total, items = b(total, items)
    return Results(total=total, items=items)
