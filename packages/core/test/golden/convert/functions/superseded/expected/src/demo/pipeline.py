"""The steps of segments.py."""

import logging

from demo.core import Segment, early, mean, shown, shown_2

logger = logging.getLogger(__name__)


def print_segment() -> None:
    print(mean([1, 2]), Segment.start, early(1))
    print(shown(1))
    print(shown_2(1))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("print_segment")
    print_segment()
