"""Load orders"""

import logging
from dataclasses import dataclass
from typing import Any

from demo.names import root
from demo.setup import clean

logger = logging.getLogger(__name__)


def clean_orders():
    print("root is set")
    orders = clean([3, None, 5])
    print(orders, root)
    return orders


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    orders: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("clean_orders")
    orders = clean_orders()
    return Results(orders=orders)
