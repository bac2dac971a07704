"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    rate = 2
    prices = [1, 2]
    double = lambda x: x * rate
    rate = 3
    return prices, double


def c(double, prices) -> None:
    print([double(p) for p in prices])


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    prices: Any
    double: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    prices, double = a()
    logger.info("c")
    c(double, prices)
    return Results(prices=prices, double=double)
