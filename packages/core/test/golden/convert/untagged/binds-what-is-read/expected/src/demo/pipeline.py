"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    rows = [3, 1, 2]
    return rows


def choose_best(rows):
    """Choose the best"""
    best = min(rows)
    return best


def b(best) -> None:
    print(best)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any
    best: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    rows = a()
    logger.info("choose_best")
    best = choose_best(rows)
    logger.info("b")
    b(best)
    return Results(rows=rows, best=best)
