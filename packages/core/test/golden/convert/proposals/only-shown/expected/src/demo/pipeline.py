"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def set_total():
    total = 0
    for value in range(4):
        total += value
    print(total)
    print(total + 1)
    return total


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    total: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("set_total")
    total = set_total()
    return Results(total=total)
