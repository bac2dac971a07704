"""The steps of notebook.py."""

import logging

from demo.features import describe

logger = logging.getLogger(__name__)


def show() -> None:
    print(describe(["short", "longer"]))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("show")
    show()
