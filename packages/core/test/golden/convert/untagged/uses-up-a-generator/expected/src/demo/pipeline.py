"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any


def pieces():
    try:
        yield 1
    finally:
        rows.append(9)


logger = logging.getLogger(__name__)


def a():
    global rows
    rows = [1]
    left = pieces()
    return left


def b() -> None:
    global rows
    rows = [4, 5]


def make_others(left):
    first, *others = [*left, 0]
    return first, others


def b_2() -> None:
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
    left = a()
    logger.info("b")
    b()
    logger.info("make_others")
    first, others = make_others(left)
    logger.info("b_2")
    b_2()
    return Results(rows=rows, left=left, first=first, others=others)
