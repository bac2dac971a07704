"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    n = 0
    while n < 3:
        n += 1
    else:
        ended = True
    return n, ended


def b(n, ended) -> None:
    print(n, ended)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    n: Any
    ended: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    n, ended = a()
    logger.info("b")
    b(n, ended)
    return Results(n=n, ended=ended)
