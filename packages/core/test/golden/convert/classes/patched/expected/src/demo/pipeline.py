"""The steps of notebook.py."""

import logging

from demo.shapes import Square

logger = logging.getLogger(__name__)


def show() -> None:
    print(Square(3).area())


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("show")
    show()
