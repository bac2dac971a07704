"""The steps of segments.py."""

import logging

from demo.core import Segment, early, mean

logger = logging.getLogger(__name__)


def mean_of_numbers() -> None:
    def late(x):
        return x

    def late(x):
        return x + 1

    print(mean([1, 2]), Segment.start, early(1, late=late))

    def shown(x):
        return x

    print(shown(1))

    def shown(x):
        return -x

    print(shown(1))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("mean_of_numbers")
    mean_of_numbers()
