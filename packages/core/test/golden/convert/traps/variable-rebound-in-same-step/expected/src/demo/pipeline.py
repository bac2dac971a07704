"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import ok

logger = logging.getLogger(__name__)


def a():
    limit = 1
    print(ok(2, limit=limit))
    limit = 5
    print(ok(2, limit=limit))
    return limit


def b(limit) -> None:
    print(limit)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    limit: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    limit = a()
    logger.info("b")
    b(limit)
    return Results(limit=limit)
