"""The steps of notebook.py."""

import logging

from demo.core import outer

logger = logging.getLogger(__name__)


def a() -> None:
    print(outer(5))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
