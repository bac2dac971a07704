"""Prices"""

import logging
import random
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def price_of_units():
    random.seed(4)
    rate = random.randint(2, 5)

    def price(units, at=rate):
        """The price of some units.

        Line 1 of what there is to say about it.
        Line 2 of what there is to say about it.
        Line 3 of what there is to say about it.
        Line 4 of what there is to say about it.
        Line 5 of what there is to say about it.
        Line 6 of what there is to say about it.
        Line 7 of what there is to say about it.
        Line 8 of what there is to say about it.
        Line 9 of what there is to say about it.
        Line 10 of what there is to say about it.
        Line 11 of what there is to say about it.
        Line 12 of what there is to say about it.
        Line 13 of what there is to say about it.
        Line 14 of what there is to say about it.
        Line 15 of what there is to say about it.
        Line 16 of what there is to say about it.
        Line 17 of what there is to say about it.
        Line 18 of what there is to say about it.
        Line 19 of what there is to say about it.
        Line 20 of what there is to say about it.
        Line 21 of what there is to say about it.
        Line 22 of what there is to say about it.
        Line 23 of what there is to say about it.
        Line 24 of what there is to say about it.
        Line 25 of what there is to say about it.
        Line 26 of what there is to say about it.
        Line 27 of what there is to say about it.
        Line 28 of what there is to say about it.
        Line 29 of what there is to say about it.
        Line 30 of what there is to say about it.
        Line 31 of what there is to say about it.
        Line 32 of what there is to say about it.
        Line 33 of what there is to say about it.
        Line 34 of what there is to say about it.
        Line 35 of what there is to say about it.
        """
        return units * at

    print(price(3))
    return price


def discounts(price):
    """Discounts"""

    def discount(units, at=price(1)):
        """What is taken off.

        Line 1 of what there is to say about it.
        Line 2 of what there is to say about it.
        Line 3 of what there is to say about it.
        Line 4 of what there is to say about it.
        Line 5 of what there is to say about it.
        Line 6 of what there is to say about it.
        Line 7 of what there is to say about it.
        Line 8 of what there is to say about it.
        Line 9 of what there is to say about it.
        Line 10 of what there is to say about it.
        Line 11 of what there is to say about it.
        Line 12 of what there is to say about it.
        Line 13 of what there is to say about it.
        Line 14 of what there is to say about it.
        Line 15 of what there is to say about it.
        Line 16 of what there is to say about it.
        Line 17 of what there is to say about it.
        Line 18 of what there is to say about it.
        Line 19 of what there is to say about it.
        Line 20 of what there is to say about it.
        Line 21 of what there is to say about it.
        Line 22 of what there is to say about it.
        Line 23 of what there is to say about it.
        Line 24 of what there is to say about it.
        Line 25 of what there is to say about it.
        Line 26 of what there is to say about it.
        Line 27 of what there is to say about it.
        Line 28 of what there is to say about it.
        Line 29 of what there is to say about it.
        Line 30 of what there is to say about it.
        Line 31 of what there is to say about it.
        Line 32 of what there is to say about it.
        Line 33 of what there is to say about it.
        Line 34 of what there is to say about it.
        Line 35 of what there is to say about it.
        """
        return at if units > 10 else 0

    off = discount(20)
    print(off)
    return off


def totals(off, price):
    """Totals"""

    def total(units, off=off):
        """What is to be paid.

        Line 1 of what there is to say about it.
        Line 2 of what there is to say about it.
        Line 3 of what there is to say about it.
        Line 4 of what there is to say about it.
        Line 5 of what there is to say about it.
        Line 6 of what there is to say about it.
        Line 7 of what there is to say about it.
        Line 8 of what there is to say about it.
        Line 9 of what there is to say about it.
        Line 10 of what there is to say about it.
        Line 11 of what there is to say about it.
        Line 12 of what there is to say about it.
        Line 13 of what there is to say about it.
        Line 14 of what there is to say about it.
        Line 15 of what there is to say about it.
        Line 16 of what there is to say about it.
        Line 17 of what there is to say about it.
        Line 18 of what there is to say about it.
        Line 19 of what there is to say about it.
        Line 20 of what there is to say about it.
        Line 21 of what there is to say about it.
        Line 22 of what there is to say about it.
        Line 23 of what there is to say about it.
        Line 24 of what there is to say about it.
        Line 25 of what there is to say about it.
        Line 26 of what there is to say about it.
        Line 27 of what there is to say about it.
        Line 28 of what there is to say about it.
        Line 29 of what there is to say about it.
        Line 30 of what there is to say about it.
        Line 31 of what there is to say about it.
        Line 32 of what there is to say about it.
        Line 33 of what there is to say about it.
        Line 34 of what there is to say about it.
        Line 35 of what there is to say about it.
        """
        return price(units) - off

    paid = total(20)
    print(paid)
    return paid


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    off: Any
    paid: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("price_of_units")
    price = price_of_units()
    logger.info("discounts")
    off = discounts(price)
    logger.info("totals")
    paid = totals(off, price)
    return Results(off=off, paid=paid)
