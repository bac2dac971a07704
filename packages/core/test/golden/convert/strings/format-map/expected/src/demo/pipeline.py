"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def a() -> None:
    name, age = "Ann", 3
    print("{name} is {age}".format_map(locals()))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
