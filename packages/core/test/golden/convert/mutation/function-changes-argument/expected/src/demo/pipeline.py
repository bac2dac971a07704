"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.tools import fill

logger = logging.getLogger(__name__)


def a():
    store = []
    return store


def call_fill(store) -> None:
    fill(store, 1)


def b(store) -> None:
    print(store)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    store: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    store = a()
    logger.info("call_fill")
    call_fill(store)
    logger.info("b")
    b(store)
    return Results(store=store)
