"""The steps of notebook.py."""

import logging


def init():
    global cache
    cache = {}


def get(k):
    return cache.get(k)


logger = logging.getLogger(__name__)


def b() -> None:
    init()
    print(get(1))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("b")
    b()
