"""The steps of notebook.py."""

import logging

from demo.core import other

logger = logging.getLogger(__name__)


def a():
    scale = len("abc")

    def grow(x):
        return x * scale

    return grow


def b(grow) -> None:
    print(other(1, grow=grow))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    grow = a()
    logger.info("b")
    b(grow)
