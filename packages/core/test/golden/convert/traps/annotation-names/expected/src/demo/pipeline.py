"""The steps of notebook.py."""

import logging

from demo.core import make

logger = logging.getLogger(__name__)


def b() -> None:
    print(type(make(1)).__name__)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("b")
    b()
