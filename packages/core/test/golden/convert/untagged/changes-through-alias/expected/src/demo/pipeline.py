"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    rows = [3, 1, 2]
    return rows


def make_view(rows) -> None:
    view = rows
    view.sort()


def b(rows) -> None:
    print(rows)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    rows = a()
    logger.info("make_view")
    make_view(rows)
    logger.info("b")
    b(rows)
    return Results(rows=rows)
