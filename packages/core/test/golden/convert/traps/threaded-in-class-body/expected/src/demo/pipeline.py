"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def a() -> None:
    scale = len("abc")

    def grow(x):
        return x * scale

    class Box:
        scale = 10
        size = grow(2)

    print(Box.size)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
