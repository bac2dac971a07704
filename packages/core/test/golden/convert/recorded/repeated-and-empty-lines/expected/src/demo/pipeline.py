"""The steps of notebook.ipynb."""

import logging

logger = logging.getLogger(__name__)


def a() -> None:
    print("x")
    print()
    print("x")


def b() -> None:
    print("y", end="")
    print("z")


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
