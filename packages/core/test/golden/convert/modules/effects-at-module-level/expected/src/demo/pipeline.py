"""The steps of notebook.py."""

import logging

from demo.registry import HANDLERS

logger = logging.getLogger(__name__)


def show() -> None:
    print(HANDLERS["double"](4))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("show")
    show()
