"""The steps of shop.py."""

import json as js
import logging
import math

logger = logging.getLogger(__name__)


def print_math() -> None:
    print(math.floor(3.5), js.dumps([1]))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("print_math")
    print_math()
