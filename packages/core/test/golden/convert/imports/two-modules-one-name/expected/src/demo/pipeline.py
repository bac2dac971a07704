"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def a() -> None:
    from math import sqrt

    print(sqrt(4))


def b() -> None:
    from cmath import sqrt

    print(sqrt(-4))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
