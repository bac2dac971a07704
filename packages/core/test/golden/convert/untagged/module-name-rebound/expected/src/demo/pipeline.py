"""The steps of notebook.py."""

import logging

from demo.shared import now

logger = logging.getLogger(__name__)


def make_tools():
    import math as tools

    return tools


def a(tools) -> None:
    print(now(tools=tools))


def set_tools():
    tools = 5
    return tools


def b(tools) -> None:
    print(now(tools=tools), tools)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("make_tools")
    tools = make_tools()
    logger.info("a")
    a(tools)
    logger.info("set_tools")
    tools = set_tools()
    logger.info("b")
    b(tools)
