"""The steps of notebook.py."""

import logging

from demo.first import now

logger = logging.getLogger(__name__)


def compute_combining() -> None:
    from operator import add as combining


def compute_combining_2():
    from operator import mul as combining

    return combining


def show(combining) -> None:
    print(now(combining=combining), combining(3, 4))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("compute_combining")
    compute_combining()
    logger.info("compute_combining_2")
    combining = compute_combining_2()
    logger.info("show")
    show(combining)
