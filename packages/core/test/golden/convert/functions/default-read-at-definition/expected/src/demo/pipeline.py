"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    size = 2

    def pad(x, width=size):
        return str(x).rjust(width)

    size = 5
    print(repr(pad(1)), size)
    return size


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    size: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    size = a()
    return Results(size=size)
