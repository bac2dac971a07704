"""The steps of notebook.py."""

import logging

from demo.core import LIMIT, f

logger = logging.getLogger(__name__)


def show_results() -> None:
    print("limit is", LIMIT)


def a() -> None:
    print(f(2))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("show_results")
    show_results()
    logger.info("a")
    a()
