"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def a():
    import string

    for string in ["x", "y"]:
        print(string)
    return string


def b(string) -> None:
    print(string)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    string = a()
    logger.info("b")
    b(string)
