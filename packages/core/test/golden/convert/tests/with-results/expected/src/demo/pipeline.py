"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    rows = [1, 2]
    total = sum(rows)
    return rows, total


def b(total) -> None:
    print(total)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any
    total: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    rows, total = a()
    logger.info("b")
    b(total)
    return Results(rows=rows, total=total)
