"""The steps of notebook.py."""

import logging

from demo.core import spread, spread_2

logger = logging.getLogger(__name__)


def print_spread() -> None:
    print(spread.__name__)
    for measure in [max, spread_2]:
        print(measure.__name__, measure([1.0, 3.0]))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("print_spread")
    print_spread()
