"""Many functions"""

import logging

from demo.core import odd
from demo.lengths_and_areas import area
from demo.weights import weight

logger = logging.getLogger(__name__)


def use_them() -> None:
    """Use them"""
    print(area(1), weight(2), odd(3))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("use_them")
    use_them()
