"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def a() -> None:
    x = [1, 2]
    x.append(3)
    x_outside = x  # the class below binds it anew

    class Box:
        x = x_outside
        n = len(x)

    print(Box.x, Box.n)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
