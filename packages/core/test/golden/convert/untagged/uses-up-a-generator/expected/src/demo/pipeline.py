"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    rows = [1]

    def pieces():
        try:
            yield 1
        finally:
            rows.append(9)

    left = pieces()
    rows = [4, 5]
    return rows, left


def make_others(left):
    first, *others = [*left, 0]
    return first, others


def b(rows) -> None:
    print(rows)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any
    left: Any
    first: Any
    others: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    rows, left = a()
    logger.info("make_others")
    first, others = make_others(left)
    logger.info("b")
    b(rows)
    return Results(rows=rows, left=left, first=first, others=others)
