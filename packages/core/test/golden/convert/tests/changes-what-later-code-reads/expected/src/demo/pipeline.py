"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def begin():
    rows = [1, 2]
    count = 0
    label = "a"
    rows.append(3)
    assert len(rows) == 3
    count = len(rows)
    assert count == 3
    return rows, count


def end(rows, count):
    label = "c"
    print(sum(rows) + count, label)
    return label


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any
    count: Any
    label: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("begin")
    rows, count = begin()
    logger.info("end")
    label = end(rows, count)
    return Results(rows=rows, count=count, label=label)
