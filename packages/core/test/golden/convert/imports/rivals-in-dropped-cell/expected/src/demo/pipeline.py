"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    n = 3
    return n


def b(n) -> None:
    print(n)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    n: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    n = a()
    logger.info("b")
    b(n)
    return Results(n=n)
