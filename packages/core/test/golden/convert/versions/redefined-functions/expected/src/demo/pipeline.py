"""The steps of notebook.py."""

import logging

from demo.core import longest, size_2, size_3, total

logger = logging.getLogger(__name__)


def print_total() -> None:
    print(total(["one", "three"]))
    print(size_2("three"), longest(["one", "three"]))
    print(size_3("three"))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("print_total")
    print_total()
