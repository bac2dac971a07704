"""The steps of shop.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import rounded
from demo.prices import Basket, with_tax

logger = logging.getLogger(__name__)


def total():
    total = rounded(with_tax(10.0) + Basket().total())
    print(total)
    return total


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    total: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("total")
    total_value = total()
    return Results(total=total_value)
