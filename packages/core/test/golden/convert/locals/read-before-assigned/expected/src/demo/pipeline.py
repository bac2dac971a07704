"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def start():
    total = 1
    return total


def add(total):
    total = total + 2
    count = total
    return total, count


def again(total, count):
    for total in range(total):
        pass
    print(total, count)
    return total


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    total: Any
    count: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("start")
    total = start()
    logger.info("add")
    total, count = add(total)
    logger.info("again")
    total = again(total, count)
    return Results(total=total, count=count)
