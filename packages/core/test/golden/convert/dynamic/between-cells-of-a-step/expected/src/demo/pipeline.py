"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any


def scale(value):
    return value * level


logger = logging.getLogger(__name__)


def prepare():
    # Variables are the module's, as `globals` may read or bind any of them.
    global counts, level, rows
    counts = [1, 2]
    level = 3
    print(scale(2))
    rows = [7]
    print(sorted(name for name in globals() if name in ("rows", "level")))
    print(scale(5), counts, rows)
    return counts, rows


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    counts: Any
    rows: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("prepare")
    counts, rows = prepare()
    return Results(counts=counts, rows=rows)
