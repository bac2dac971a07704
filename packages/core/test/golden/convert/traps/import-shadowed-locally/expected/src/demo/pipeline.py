"""The steps of notebook.py."""

import logging

from demo.core import other

logger = logging.getLogger(__name__)


def a() -> None:
    print(round(other(1), 2))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
