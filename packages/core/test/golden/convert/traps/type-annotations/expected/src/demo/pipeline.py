"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    rows: list[int] = [1]
    limit: int
    count: "int" = 2
    return rows, count


def b(rows, count):
    limit = 3
    print(rows, limit, count)
    return limit


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any
    count: Any
    limit: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    rows, count = a()
    logger.info("b")
    limit = b(rows, count)
    return Results(rows=rows, count=count, limit=limit)
