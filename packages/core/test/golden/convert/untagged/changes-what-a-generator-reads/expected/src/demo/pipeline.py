"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import pad

logger = logging.getLogger(__name__)


def build():
    rows = [1, 2]
    doubled = (row * 2 for row in rows)
    return rows, doubled


def call_pad(rows) -> None:
    pad(rows)


def show(doubled) -> None:
    print(list(doubled))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any
    doubled: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("build")
    rows, doubled = build()
    logger.info("call_pad")
    call_pad(rows)
    logger.info("show")
    show(doubled)
    return Results(rows=rows, doubled=doubled)
