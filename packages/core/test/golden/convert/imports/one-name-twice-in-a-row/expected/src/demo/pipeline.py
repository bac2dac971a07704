"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def place() -> None:
    from os import path as place

    # isort: split
    import string as place

    print(place.__name__)


def again() -> None:
    from os import path as place

    print(place.__name__[:4])


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("place")
    place()
    logger.info("again")
    again()
