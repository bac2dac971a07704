"""The steps of notebook.py."""

import logging

from demo.shared import high, low, rounding

logger = logging.getLogger(__name__)


def show() -> None:
    print(low, high, rounding(1.5))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("show")
    show()
