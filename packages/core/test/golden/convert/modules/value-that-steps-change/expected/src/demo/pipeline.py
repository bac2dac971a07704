"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import CACHE, ROWS, SEEN, SIZES, log, note, total

logger = logging.getLogger(__name__)


def fill() -> None:
    CACHE["a"] = CACHE.get("a", 0) + 1
    note(3)
    log.info("filled")


def add():
    for row in ROWS:
        row.append(total())
    own = list(SIZES)
    own.append(3)
    return own


def show(own) -> None:
    print(CACHE, SEEN, ROWS, own)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    own: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("fill")
    fill()
    logger.info("add")
    own = add()
    logger.info("show")
    show(own)
    return Results(own=own)
