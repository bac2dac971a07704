"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any


def price_1(units):
    return units * 2


class Shop:
    def cost(self, units):
        return price(units)


def price_2(units):
    return units * 5


logger = logging.getLogger(__name__)


def make_shop():
    global price
    price = price_1
    shop = Shop()
    print(shop.cost(3))
    price = price_2
    print(shop.cost(3))
    return shop


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    shop: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("make_shop")
    shop = make_shop()
    return Results(shop=shop)
