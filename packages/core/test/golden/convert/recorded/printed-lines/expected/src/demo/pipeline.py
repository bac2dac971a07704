"""The steps of notebook.ipynb."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    rows = [3, 1, 2]
    print("rows:", len(rows))
    for row in rows:
        print(row)
    return rows


def b(rows) -> None:
    print(sorted(rows))


def c(rows):
    total = sum(rows)
    return total


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any
    total: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    rows = a()
    logger.info("b")
    b(rows)
    logger.info("c")
    total = c(rows)
    return Results(rows=rows, total=total)
