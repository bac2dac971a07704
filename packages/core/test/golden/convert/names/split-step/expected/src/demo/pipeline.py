"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def load():
    rows = [1, 2]
    return rows


def clean(rows):
    rows = [r for r in rows if r > 1]
    return rows


def load_2(rows):
    extra = [9]
    print(rows)
    return extra


def show(rows, extra) -> None:
    print(rows, extra)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any
    extra: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("load")
    rows = load()
    logger.info("clean")
    rows = clean(rows)
    logger.info("load_2")
    extra = load_2(rows)
    logger.info("show")
    show(rows, extra)
    return Results(rows=rows, extra=extra)
