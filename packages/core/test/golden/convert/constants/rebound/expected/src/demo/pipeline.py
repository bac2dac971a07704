"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import ok

logger = logging.getLogger(__name__)


def set_limit():
    limit = 1
    return limit


def b(limit) -> None:
    print(ok(2, limit=limit))


def c():
    limit = 5
    print(ok(2, limit=limit))
    return limit


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    limit: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("set_limit")
    limit = set_limit()
    logger.info("b")
    b(limit)
    logger.info("c")
    limit = c()
    return Results(limit=limit)
