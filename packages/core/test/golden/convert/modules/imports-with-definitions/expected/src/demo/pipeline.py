"""The steps of notebook.py."""

import logging

from demo.shapes import area
from demo.text import words

logger = logging.getLogger(__name__)


def show() -> None:
    print(round(area(2), 3), words("a b"))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("show")
    show()
