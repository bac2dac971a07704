"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    rows = iter([1, 2, 3, 4, 5])
    return rows


def b(rows) -> None:
    2 in rows


def c(rows) -> None:
    max(rows)
    [row for row in rows]


def d(rows) -> None:
    print(list(rows))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    rows = a()
    logger.info("b")
    b(rows)
    logger.info("c")
    c(rows)
    logger.info("d")
    d(rows)
    return Results(rows=rows)
