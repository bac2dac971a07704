"""The steps of first.py."""

import logging

logger = logging.getLogger(__name__)


def a() -> None:
    print("fine")


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
