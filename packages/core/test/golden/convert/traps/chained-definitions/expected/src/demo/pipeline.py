"""The steps of notebook.py."""

import logging

from demo.core import one


def two(x):
    return one(x, base=base) * 2


def three(x, f=two):
    return f(x)


logger = logging.getLogger(__name__)


def a() -> None:
    global base
    base = len("ab")


def b() -> None:
    print(three(1))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
