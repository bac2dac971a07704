"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def a() -> None:
    from math import floor

    print(floor(2.5))


def b() -> None:
    def floor(value):
        print("own", value)
        return 0

    floor(1.5)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
