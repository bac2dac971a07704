"""The steps of notebook.py."""

import logging

from demo.core import floor, half

logger = logging.getLogger(__name__)


def print_half() -> None:
    print(half(5))
    print(floor(2.5))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("print_half")
    print_half()
