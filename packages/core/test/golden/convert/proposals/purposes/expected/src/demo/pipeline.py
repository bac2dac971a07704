"""Orders"""

import json
import logging
import random
from dataclasses import dataclass
from typing import Any

from demo.core import price_of

logger = logging.getLogger(__name__)


def set_up() -> None:
    random.seed(3)


def read_orders():
    """Read the orders"""
    text = '[{"item": "tea", "price": 4.5}, {"item": "jam", "price": null}]'
    orders = json.loads(text)
    return orders


def totals(orders):
    """Totals"""
    total = sum(price_of(order) for order in orders)
    print(total)
    with open("total.txt", "w") as file:
        file.write(str(total))
    return total


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    orders: Any
    total: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("set_up")
    set_up()
    logger.info("read_orders")
    orders = read_orders()
    logger.info("totals")
    total = totals(orders)
    return Results(orders=orders, total=total)
