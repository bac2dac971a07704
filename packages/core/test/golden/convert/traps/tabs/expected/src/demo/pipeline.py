"""The steps of notebook.py."""

import logging

from demo.core import f

logger = logging.getLogger(__name__)


def a() -> None:
    for i in range(2):
        print(f(i))
    print(i)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
