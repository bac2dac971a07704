"""The steps of notebook.py."""

import logging

from demo.core import pad

logger = logging.getLogger(__name__)


def a() -> None:
    print(repr(pad(1)))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
