"""The steps of notebook.py."""

import logging
import random

logger = logging.getLogger(__name__)


def a() -> None:
    random.seed(3)
    noise = random.random()

    def f(x, n=noise):
        return round(x + n, 3)

    print(f(1))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
