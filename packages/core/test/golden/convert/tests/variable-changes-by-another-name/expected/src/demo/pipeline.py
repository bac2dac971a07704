"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import grow_twice


def grow(value):
    rows.append(value)
    return len(rows)


logger = logging.getLogger(__name__)


def begin():
    global rows
    rows = [1]
    base = grow
    return base


def wrap() -> None:
    assert rows == [1]


def end(base) -> None:
    print(grow_twice(2, base=base), rows)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any
    base: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("begin")
    base = begin()
    logger.info("wrap")
    wrap()
    logger.info("end")
    end(base)
    return Results(rows=rows, base=base)
