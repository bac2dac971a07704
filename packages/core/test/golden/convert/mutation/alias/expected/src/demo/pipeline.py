"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    rows = [1]
    view = rows
    return rows, view


def b(view) -> None:
    view.append(2)


def c(rows, view):
    rows = rows + [9]
    view.append(3)
    return rows


def d(rows, view) -> None:
    print(rows, view)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any
    view: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    rows, view = a()
    logger.info("b")
    b(view)
    logger.info("c")
    rows = c(rows, view)
    logger.info("d")
    d(rows, view)
    return Results(rows=rows, view=view)
