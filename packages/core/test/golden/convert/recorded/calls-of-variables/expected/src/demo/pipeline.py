"""The steps of notebook.ipynb."""

import logging

from demo.core import make, take

logger = logging.getLogger(__name__)


def call_take() -> None:
    numbers = make(1, 5)
    rate = len(numbers)
    take(numbers)
    numbers = make(2, 4)
    rate += 1
    for low in range(3):
        last = make(low, 9)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("call_take")
    call_take()
