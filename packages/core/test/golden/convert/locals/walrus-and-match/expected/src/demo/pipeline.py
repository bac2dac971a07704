"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    rows = [1, 2, 3]
    if (n := len(rows)) > 2:
        print("many")
    return rows, n


def b(rows, n):
    match rows:
        case [first, *rest]:
            pass
        case _:
            first, rest = None, []
    print(n, first, rest)
    return first, rest


def c(first) -> None:
    print(first)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any
    n: Any
    first: Any
    rest: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    rows, n = a()
    logger.info("b")
    first, rest = b(rows, n)
    logger.info("c")
    c(first)
    return Results(rows=rows, n=n, first=first, rest=rest)
