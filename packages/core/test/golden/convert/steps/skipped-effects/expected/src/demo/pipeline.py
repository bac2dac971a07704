"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def begin():
    rows = [1, 2]
    label = "a"
    return rows, label


def end(rows, label):
    total = sum(rows)
    print(total, label)
    return total


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any
    label: Any
    total: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("begin")
    rows, label = begin()
    logger.info("end")
    total = end(rows, label)
    return Results(rows=rows, label=label, total=total)
