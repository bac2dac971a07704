"""The steps of notebook.py."""

import logging

from demo.core import fib

logger = logging.getLogger(__name__)


def b() -> None:
    print(fib(30))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("b")
    b()
