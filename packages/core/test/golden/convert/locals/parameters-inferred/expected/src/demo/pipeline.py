"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def load():
    rows = [3, 1, 2]
    limit = 2
    return rows, limit


def rank(rows, limit):
    ordered = sorted(rows)
    top = ordered[:limit]
    return top


def show(top, rows) -> None:
    print(top, len(rows))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any
    limit: Any
    top: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("load")
    rows, limit = load()
    logger.info("rank")
    top = rank(rows, limit)
    logger.info("show")
    show(top, rows)
    return Results(rows=rows, limit=limit, top=top)
