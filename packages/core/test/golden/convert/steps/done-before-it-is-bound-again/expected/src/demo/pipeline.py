"""Prices"""

import logging
from dataclasses import dataclass
from functools import cache
from typing import Any

logger = logging.getLogger(__name__)


def print_price() -> None:
    rate = int("2")

    @cache
    def price(units):
        return units * rate

    print(price(3))


def rates():
    """Rates"""
    rate = int("5")
    print(rate)
    return rate


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rate: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("print_price")
    print_price()
    logger.info("rates")
    rate = rates()
    return Results(rate=rate)
