"""The steps of notebook.py."""

import logging

from demo.core import Dog

logger = logging.getLogger(__name__)


def a() -> None:
    print(Dog().speak())


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
