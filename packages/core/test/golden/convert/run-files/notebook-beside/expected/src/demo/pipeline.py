"""Orders"""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import large
from demo.helpers import ORIGIN, left, log, messages, parse

logger = logging.getLogger(__name__)


def parse_orders():
    print("units")
    log("helpers are there")
    print("ready", left)
    orders = [parse(line) for line in ["2 apples", "5 pears"]]
    print(orders)
    log(len(large(orders)))
    print(messages, ORIGIN)
    return orders


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    orders: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("parse_orders")
    orders = parse_orders()
    return Results(orders=orders)
