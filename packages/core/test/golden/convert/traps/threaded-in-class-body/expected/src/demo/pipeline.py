"""The steps of notebook.py."""

import logging


def grow(x):
    return x * scale


logger = logging.getLogger(__name__)


def a() -> None:
    global scale
    scale = len("abc")


def b() -> None:
    class Box:
        scale = 10
        size = grow(2)

    print(Box.size)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
