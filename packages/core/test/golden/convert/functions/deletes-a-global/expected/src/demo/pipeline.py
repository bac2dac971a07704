"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def print_take() -> None:
    count = 2

    def take():
        nonlocal count
        taken = count
        del count
        return taken

    print(take())
    count = 3
    print(count)
    print(take())


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("print_take")
    print_take()
