"""The steps of shapes.ipynb."""

import logging

from demo.shapes import area

logger = logging.getLogger(__name__)


def show() -> None:
    print(area(2))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("show")
    show()
