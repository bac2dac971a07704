"""The steps of notebook.py."""

import logging


def take():
    global count
    taken = count
    del count
    return taken


logger = logging.getLogger(__name__)


def print_count() -> None:
    global count
    count = 2
    print(take())
    count = 3
    print(count)
    print(take())


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("print_count")
    print_count()
