"""The steps of notebook.py."""

import logging

from demo.shapes import area

logger = logging.getLogger(__name__)


def s() -> None:
    print(area(1, 1))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("s")
    s()
