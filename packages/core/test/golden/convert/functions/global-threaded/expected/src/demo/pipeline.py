"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import total
from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def a():
    prices = [10, 20]
    offset = len(prices)
    return prices, offset


def b(prices, offset, *, rate: float) -> None:
    print(total(prices, rate=rate, offset=offset))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    prices: Any
    offset: Any


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("a")
    prices, offset = a()
    logger.info("b")
    b(prices, offset, rate=parameters.rate)
    return Results(prices=prices, offset=offset)
