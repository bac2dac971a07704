"""The steps of second.py."""

import logging

from demo.tools import double

logger = logging.getLogger(__name__)


def show() -> None:
    print(double(2))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("show")
    show()
