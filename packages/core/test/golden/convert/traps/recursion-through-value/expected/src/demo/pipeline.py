"""The steps of notebook.py."""

import logging


def walk(n):
    if n > limit:
        return []
    return [n, *map(walk, [n + 1])]


logger = logging.getLogger(__name__)


def a() -> None:
    global limit
    limit = len("abc")


def b() -> None:
    print(walk(1))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
