"""The steps of notebook.py."""

import logging

from demo.core import now

logger = logging.getLogger(__name__)


def a() -> None:
    import math as tools

    print(now(tools=tools))


def make_tools():
    import statistics as tools

    print(now(tools=tools), "again")
    return tools


def b(tools) -> None:
    print(now(tools=tools))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("make_tools")
    tools = make_tools()
    logger.info("b")
    b(tools)
