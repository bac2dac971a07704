"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any


def scale(value):
    return value * level


logger = logging.getLogger(__name__)


def prepare() -> None:
    global counts
    counts = [1, 2]


def print_scale() -> None:
    global level
    level = 3
    print(scale(2))


def prepare_2() -> None:
    global rows
    rows = [7]


def show() -> None:
    print(sorted(name for name in globals() if name in ("rows", "level")))
    print(scale(5), counts, rows)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    counts: Any
    rows: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("prepare")
    prepare()
    logger.info("print_scale")
    print_scale()
    logger.info("prepare_2")
    prepare_2()
    logger.info("show")
    show()
    return Results(counts=counts, rows=rows)
