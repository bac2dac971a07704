"""The steps of notebook.py."""

import logging
from math import floor as floor_2

from demo.core import floor

logger = logging.getLogger(__name__)


def a() -> None:
    print(floor_2(2.5))


def c() -> None:
    floor(1.5)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("c")
    c()
