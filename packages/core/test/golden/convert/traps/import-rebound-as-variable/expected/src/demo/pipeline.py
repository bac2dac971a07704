"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def a():
    import time

    time = 5
    return time


def b(time) -> None:
    print(time)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    time = a()
    logger.info("b")
    b(time)
