"""The steps of notebook.py."""

import logging

from demo.core import LIMIT, f

logger = logging.getLogger(__name__)


def print_limit() -> None:
    print("limit is", LIMIT)


def a() -> None:
    print(f(2))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("print_limit")
    print_limit()
    logger.info("a")
    a()
