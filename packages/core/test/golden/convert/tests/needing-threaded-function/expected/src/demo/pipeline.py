"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import price
from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def a():
    offset = len("ab")
    return offset


def b(offset, *, rate: float) -> None:
    print(price(2, rate=rate, offset=offset))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    offset: Any


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("a")
    offset = a()
    logger.info("b")
    b(offset, rate=parameters.rate)
    return Results(offset=offset)
