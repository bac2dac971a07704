"""The steps of notebook.ipynb."""

import logging
import random

from demo.core import collect, counted, roll, stamp

logger = logging.getLogger(__name__)


def call_roll() -> None:
    counted.calls = 0
    factor = 3
    factor += 1
    random.seed(1)
    roll()
    collect(1)
    counted()
    stamp()


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("call_roll")
    call_roll()
