"""The steps of notebook.py."""

import logging
import math

logger = logging.getLogger(__name__)


def a() -> None:
    print(math.floor(1.5))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
