"""The steps of notebook.py."""

import logging

from demo.tools import TABLE, size

logger = logging.getLogger(__name__)


def a() -> None:
    print("one")


def b() -> None:
    print(size())
    TABLE.append(4)


def c() -> None:
    print(size())


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
    logger.info("c")
    c()
