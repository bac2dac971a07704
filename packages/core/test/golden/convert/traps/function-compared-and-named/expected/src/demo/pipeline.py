"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def a() -> None:
    rate = len("ab")

    def double(x):
        return x * rate

    print(double.__name__, double is double, callable(double), double(1))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
