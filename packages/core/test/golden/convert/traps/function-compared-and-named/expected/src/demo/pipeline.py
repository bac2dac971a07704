"""The steps of notebook.py."""

import logging


def double(x):
    return x * rate


logger = logging.getLogger(__name__)


def a() -> None:
    global rate
    rate = len("ab")


def b() -> None:
    print(double.__name__, double is double, callable(double), double(1))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
