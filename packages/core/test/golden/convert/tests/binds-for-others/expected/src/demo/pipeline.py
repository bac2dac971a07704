"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    rows = [1]
    expected = [1]
    assert rows == expected
    return rows, expected


def b(expected) -> None:
    print(expected)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any
    expected: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    rows, expected = a()
    logger.info("b")
    b(expected)
    return Results(rows=rows, expected=expected)
