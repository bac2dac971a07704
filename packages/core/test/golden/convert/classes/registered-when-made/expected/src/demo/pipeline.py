"""The steps of notebook.py."""

import logging

from demo.core import Shape

logger = logging.getLogger(__name__)


def print_shape() -> None:
    print(len(Shape.made))

    class Square(Shape):
        sides = 4

    print(len(Shape.made))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("print_shape")
    print_shape()
