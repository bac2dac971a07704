"""The steps of notebook.py."""

import logging

from demo.core import main

logger = logging.getLogger(__name__)


def a() -> None:
    print(main())


def b() -> None:
    print("after")


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
