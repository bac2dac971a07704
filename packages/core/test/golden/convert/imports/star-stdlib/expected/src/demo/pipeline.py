"""The steps of notebook.py."""

import logging
from math import floor, pi

logger = logging.getLogger(__name__)


def a() -> None:
    print(floor(2.5), round(pi, 2))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
