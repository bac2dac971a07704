"""The steps of notebook.py."""

import logging

from demo.shared import now

logger = logging.getLogger(__name__)


def make_tools():
    import math as tools

    return tools


def a(tools) -> None:
    print(now(tools=tools))


def run_notebook():
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
    logger.info("run_notebook")
    tools = run_notebook()
    logger.info("b")
    b(tools)
