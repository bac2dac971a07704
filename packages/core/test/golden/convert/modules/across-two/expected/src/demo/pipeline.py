"""The steps of notebook.py."""

import logging

from demo.rooms import Room

logger = logging.getLogger(__name__)


def show() -> None:
    print(Room(2, 3).size)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("show")
    show()
