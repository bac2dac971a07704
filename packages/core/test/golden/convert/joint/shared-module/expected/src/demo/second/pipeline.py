"""The steps of second.py."""

import logging

from demo.tools import triple

logger = logging.getLogger(__name__)


def show() -> None:
    print(triple(2))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("show")
    show()
