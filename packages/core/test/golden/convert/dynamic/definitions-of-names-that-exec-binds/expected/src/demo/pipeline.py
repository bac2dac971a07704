"""The steps of notebook.py."""

import logging


def read():
    return b


def grow(x):
    return x + 1


def both(x):
    return grow(x) + read()


logger = logging.getLogger(__name__)


def first() -> None:
    exec("b = 2", globals())
    print(read(), both(1))


def second() -> None:
    globals()["grow"] = lambda x: x * 100
    print(both(1), grow(1))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("first")
    first()
    logger.info("second")
    second()
