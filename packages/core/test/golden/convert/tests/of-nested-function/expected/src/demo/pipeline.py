"""The steps of shop.py."""

import logging

logger = logging.getLogger(__name__)


def set_prices() -> None:
    rate = int("2")

    def price(units, at=rate):
        return units * at

    print(price(3))
    assert price(4) == 8


def more() -> None:
    print("done")


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("set_prices")
    set_prices()
    logger.info("more")
    more()
