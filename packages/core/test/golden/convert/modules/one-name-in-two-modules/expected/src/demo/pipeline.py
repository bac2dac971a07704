"""The steps of notebook.py."""

import logging

from demo.first import now

logger = logging.getLogger(__name__)


def make_combining() -> None:
    from operator import add as combining


def set_combining():
    from operator import mul as combining

    return combining


def show(combining) -> None:
    print(now(combining=combining), combining(3, 4))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("make_combining")
    make_combining()
    logger.info("set_combining")
    combining = set_combining()
    logger.info("show")
    show(combining)
