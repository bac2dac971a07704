"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def a() -> None:
    limit = len("abc")

    def walk(n):
        if n > limit:
            return []
        return [n, *map(walk, [n + 1])]

    print(walk(1))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
