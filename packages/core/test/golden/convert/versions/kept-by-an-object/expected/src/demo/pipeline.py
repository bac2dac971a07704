"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def make_shop():
    def price(units):
        return units * 2

    class Shop:
        def cost(self, units):
            return price(units)

    shop = Shop()
    print(shop.cost(3))

    def price(units):
        return units * 5

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
