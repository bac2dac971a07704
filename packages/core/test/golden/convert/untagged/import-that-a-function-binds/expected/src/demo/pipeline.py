"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def round_step() -> None:
    def lower(value):
        nonlocal math
        import math

        return math.floor(value)

    print(lower(1.5))
    import math

    print(math.gcd(4, 6))
    print(lower(2.5))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("round_step")
    round_step()
