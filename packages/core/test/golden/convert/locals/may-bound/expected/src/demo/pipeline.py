"""The steps of notebook.py."""

import logging
import sys

logger = logging.getLogger(__name__)


def a() -> None:
    if len(sys.argv) > 100:
        limit = 1
    try:
        print(limit)
    except NameError:
        print("no limit")


def c() -> None:
    print("done")


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("c")
    c()
