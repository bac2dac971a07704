"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def a():
    n = 4
    _ = n + 1
    return _


def b(_) -> None:
    print(_)
    for _ in range(2):
        print(_)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    _ = a()
    logger.info("b")
    b(_)
