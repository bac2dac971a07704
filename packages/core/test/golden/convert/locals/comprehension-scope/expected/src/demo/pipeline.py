"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    n = 3
    squares = [n * n for n in range(n)]
    return n, squares


def b(n, squares) -> None:
    print(n, squares)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    n: Any
    squares: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    n, squares = a()
    logger.info("b")
    b(n, squares)
    return Results(n=n, squares=squares)
