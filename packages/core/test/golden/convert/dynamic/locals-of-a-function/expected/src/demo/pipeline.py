"""The steps of notebook.py."""

import logging

from demo.core import describe

logger = logging.getLogger(__name__)


def a() -> None:
    rate = 2


def b() -> None:
    rate = 4
    print(describe(8, rate=rate))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
