"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def load():
    rows = [1, 2]

    # Some words between.
    extra = [9]
    return rows, extra


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
    rows, extra = load()
    logger.info("show")
    show(rows, extra)
    return Results(rows=rows, extra=extra)
