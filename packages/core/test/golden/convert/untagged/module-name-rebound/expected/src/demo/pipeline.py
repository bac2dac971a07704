"""The steps of notebook.py."""

import logging

from demo.shared import now

logger = logging.getLogger(__name__)


def compute_tools():
    import math as tools

    return tools


def a(tools) -> None:
    print(now(tools=tools))


def compute_tools_2():
    tools = 5
    return tools


def b(tools) -> None:
    print(now(tools=tools), tools)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("compute_tools")
    tools = compute_tools()
    logger.info("a")
    a(tools)
    logger.info("compute_tools_2")
    tools = compute_tools_2()
    logger.info("b")
    b(tools)
