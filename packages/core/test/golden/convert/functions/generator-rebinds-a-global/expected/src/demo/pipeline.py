"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any


def pieces():
    global last
    for value in range(3):
        last = value
        yield value


logger = logging.getLogger(__name__)


def make():
    global last
    last = 0
    parts = pieces()
    print(last)
    return parts


def sum_step(parts) -> None:
    print(sum(parts))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    last: Any
    parts: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("make")
    parts = make()
    logger.info("sum_step")
    sum_step(parts)
    return Results(last=last, parts=parts)
