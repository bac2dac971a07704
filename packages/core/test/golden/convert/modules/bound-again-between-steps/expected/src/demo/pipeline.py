"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.shared import now

logger = logging.getLogger(__name__)


def set_limit():
    import math as tools

    limit = 1
    return tools, limit


def one(tools, limit) -> None:
    print(now(tools=tools), tools.__name__, limit)


def make_tools():
    import statistics as tools

    limit = 2
    return tools, limit


def two(tools, limit) -> None:
    print(now(tools=tools), tools.__name__, limit)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    limit: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("set_limit")
    tools, limit = set_limit()
    logger.info("one")
    one(tools, limit)
    logger.info("make_tools")
    tools, limit = make_tools()
    logger.info("two")
    two(tools, limit)
    return Results(limit=limit)
