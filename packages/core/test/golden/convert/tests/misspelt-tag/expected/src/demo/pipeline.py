"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    rows = [1]
    return rows


def call_append(rows) -> None:
    rows.append(2)


def c(rows) -> None:
    print(rows)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    rows = a()
    logger.info("call_append")
    call_append(rows)
    logger.info("c")
    c(rows)
    return Results(rows=rows)
