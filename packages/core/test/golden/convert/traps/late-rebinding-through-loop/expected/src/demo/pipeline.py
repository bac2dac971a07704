"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import show

logger = logging.getLogger(__name__)


def a():
    total = 0
    return total


def b(total):
    for total in [1, 2]:
        print(show(total=total))
    return total


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    total: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    total = a()
    logger.info("b")
    total = b(total)
    return Results(total=total)
