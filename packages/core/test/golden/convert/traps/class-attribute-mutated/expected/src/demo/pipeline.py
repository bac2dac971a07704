"""The steps of notebook.py."""

import logging

from demo.core import Counter

logger = logging.getLogger(__name__)


def b() -> None:
    Counter().note(1)
    Counter.limit = 5


def c() -> None:
    print(Counter.seen, Counter.limit)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("b")
    b()
    logger.info("c")
    c()
