"""The steps of notebook.py."""

import logging


def grow(x):
    return x * scale


def other(x):
    y = grow(x)
    scale = 2
    return y * scale


logger = logging.getLogger(__name__)


def a() -> None:
    global scale
    scale = len("abc")


def b() -> None:
    print(other(1))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
