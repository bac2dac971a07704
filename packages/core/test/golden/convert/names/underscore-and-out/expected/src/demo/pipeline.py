"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    rows = [1, 2, 3]
    return rows


def b(rows):
    _ = _2 = sum(rows)
    return _, _2


def c(_, _2):
    total = _ + 1
    print(total, _2)
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
    _, _2 = b(rows)
    logger.info("c")
    total = c(_, _2)
    return Results(rows=rows, total=total)
