"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def a() -> None:
    cache = None  # a function below binds it

    def init():
        nonlocal cache
        cache = {}

    def get(k):
        return cache.get(k)

    init()
    print(get(1))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
