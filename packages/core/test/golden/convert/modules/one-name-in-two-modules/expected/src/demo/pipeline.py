"""The steps of notebook.py."""

import logging

from demo.first import now

logger = logging.getLogger(__name__)


def make_combining() -> None:
    from operator import add as combining


def run_notebook():
    from operator import mul as combining

    return combining


def show(combining) -> None:
    print(now(combining=combining), combining(3, 4))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("make_combining")
    make_combining()
    logger.info("run_notebook")
    combining = run_notebook()
    logger.info("show")
    show(combining)
