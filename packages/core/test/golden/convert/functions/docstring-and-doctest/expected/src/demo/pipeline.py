"""The steps of notebook.py."""

import logging

from demo.core import double

logger = logging.getLogger(__name__)


def b() -> None:
    print(double(3))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("b")
    b()
