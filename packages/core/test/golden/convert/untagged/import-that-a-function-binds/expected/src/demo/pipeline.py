"""The steps of notebook.py."""

import logging


def lower(value):
    global math
    import math

    return math.floor(value)


logger = logging.getLogger(__name__)


def round_step() -> None:
    print(lower(1.5))


def make_math() -> None:
    global math
    import math

    print(math.gcd(4, 6))


def again() -> None:
    print(lower(2.5))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("round_step")
    round_step()
    logger.info("make_math")
    make_math()
    logger.info("again")
    again()
