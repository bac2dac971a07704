"""The steps of notebook.py."""

import logging
import sys

logger = logging.getLogger(__name__)


def a():
    if sys.version_info >= (3, 8):
        from math import prod
    else:

        def prod(xs):
            return 0

    return prod


def b(prod) -> None:
    print(prod([2, 3]))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    prod = a()
    logger.info("b")
    b(prod)
