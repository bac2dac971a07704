"""The steps of third.py."""

import logging

from demo.units import to_metres

logger = logging.getLogger(__name__)


def measure() -> None:
    print(to_metres(10))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("measure")
    measure()
