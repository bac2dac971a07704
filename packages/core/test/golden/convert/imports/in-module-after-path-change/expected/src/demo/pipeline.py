"""The steps of notebook.py."""

import logging

from demo.tools import shapes, twice

logger = logging.getLogger(__name__)


def a() -> None:
    print(twice(3), shapes.NAME)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
