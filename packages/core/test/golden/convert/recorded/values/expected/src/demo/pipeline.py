"""The steps of notebook.ipynb."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    name = "Ann"
    ratio = 1 / 3
    rows = [1, 2]
    nothing = None
    return name, ratio, rows, nothing


def b(rows):
    rows = rows + [3]
    print(rows)
    return rows


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    name: Any
    ratio: Any
    rows: Any
    nothing: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    name, ratio, rows, nothing = a()
    logger.info("b")
    rows = b(rows)
    return Results(name=name, ratio=ratio, rows=rows, nothing=nothing)
