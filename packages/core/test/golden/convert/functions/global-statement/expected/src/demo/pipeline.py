"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    counter = 0

    def bump():
        nonlocal counter
        counter += 1
        return counter

    bump()
    bump()
    print(counter)
    return counter


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    counter: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    counter = a()
    return Results(counter=counter)
