"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import Watched

logger = logging.getLogger(__name__)


def a():
    watched = Watched()
    rows = iter([1, 2, 3, 4])
    return watched, rows


def run_notebook(watched) -> None:
    watched.value


def run_notebook_2(rows) -> None:
    2 in rows


def b(watched, rows) -> None:
    print(watched.looks, next(rows))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    watched: Any
    rows: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    watched, rows = a()
    logger.info("run_notebook")
    run_notebook(watched)
    logger.info("run_notebook_2")
    run_notebook_2(rows)
    logger.info("b")
    b(watched, rows)
    return Results(watched=watched, rows=rows)
