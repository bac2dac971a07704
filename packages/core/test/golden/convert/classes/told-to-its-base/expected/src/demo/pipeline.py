"""The steps of notebook.py."""

import logging

from demo.core import Shape

logger = logging.getLogger(__name__)


def define_square() -> None:
    class Square(Shape):
        sides = 4

    class Square(Shape):
        sides = 4.0

    print(Shape.made, Square.sides)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("define_square")
    define_square()
