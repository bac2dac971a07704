"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    rows = [3, 1]
    index = {}
    return rows, index


def b(rows, index) -> None:
    rows.append(2)
    rows.sort()
    index["n"] = len(rows)


def c(rows, index) -> None:
    print(rows, index)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any
    index: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    rows, index = a()
    logger.info("b")
    b(rows, index)
    logger.info("c")
    c(rows, index)
    return Results(rows=rows, index=index)
