"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def make():
    last = 0

    def pieces():
        nonlocal last
        for value in range(3):
            last = value
            yield value

    parts = pieces()
    print(last)
    print(sum(parts))
    return last, parts


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    last: Any
    parts: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("make")
    last, parts = make()
    return Results(last=last, parts=parts)
