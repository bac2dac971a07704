"""Day 2"""

import logging

from demo.shared import total

logger = logging.getLogger(__name__)


def sum_numbers() -> None:
    print(total([2, 2]))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("sum_numbers")
    sum_numbers()
