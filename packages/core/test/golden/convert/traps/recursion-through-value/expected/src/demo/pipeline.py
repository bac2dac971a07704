"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any


def walk(n):
    if n > limit:
        return []
    return [n, *map(walk, [n + 1])]


logger = logging.getLogger(__name__)


def a() -> None:
    global limit
    limit = len("abc")


def b() -> None:
    print(walk(1))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    limit: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
    return Results(limit=limit)
