"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import fill

logger = logging.getLogger(__name__)


def a():
    store = []
    return store


def b(store) -> None:
    fill(1, store=store)
    fill(2, store=store)


def c(store) -> None:
    print(store)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    store: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    store = a()
    logger.info("b")
    b(store)
    logger.info("c")
    c(store)
    return Results(store=store)
