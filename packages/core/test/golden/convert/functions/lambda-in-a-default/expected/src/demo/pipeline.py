"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def a() -> None:
    scale = len("abc")

    def total(extra, start=sum(map(lambda value: value * scale, [1, 2]))):
        return start + extra

    print(total(1))
    scale = 5
    print(total(1))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
