"""The steps of notebook.py."""

import logging

from demo.core import parse

logger = logging.getLogger(__name__)


def b() -> None:
    print(parse("[1]"))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("b")
    b()
