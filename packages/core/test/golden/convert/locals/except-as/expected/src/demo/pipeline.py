"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def a() -> None:
    error = "none yet"


def b() -> None:
    try:
        int("x")
    except ValueError as error:
        message = str(error)
    print(message)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
