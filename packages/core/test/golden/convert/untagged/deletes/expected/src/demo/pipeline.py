"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def a():
    name = "x"
    return name


def b(name) -> None:
    del name
    try:
        print(name)
    except NameError:
        print("gone")


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    name = a()
    logger.info("b")
    b(name)
