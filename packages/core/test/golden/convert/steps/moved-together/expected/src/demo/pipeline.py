"""The steps of shop.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def load():
    prices = {"apple": 2, "pear": 3}
    limit = 10 * 2
    names = ["a", "b"]
    return prices, limit, names


def count():
    total = sum([1, 2, 3])
    return total


def report(prices, limit, names, total) -> None:
    print("prices are", sorted(prices))
    print(limit, names)
    print(total)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    prices: Any
    limit: Any
    names: Any
    total: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("load")
    prices, limit, names = load()
    logger.info("count")
    total = count()
    logger.info("report")
    report(prices, limit, names, total)
    return Results(prices=prices, limit=limit, names=names, total=total)
