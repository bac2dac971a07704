"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.tables import double

logger = logging.getLogger(__name__)


def load():
    rates = {"a": 2}
    rates["b"] = 3
    return rates


def make_doubled(rates):
    DOUBLED = {k: v * 2 for k, v in rates.items()}
    return DOUBLED


def show(DOUBLED) -> None:
    print(double("b", DOUBLED=DOUBLED))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rates: Any
    DOUBLED: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("load")
    rates = load()
    logger.info("make_doubled")
    DOUBLED = make_doubled(rates)
    logger.info("show")
    show(DOUBLED)
    return Results(rates=rates, DOUBLED=DOUBLED)
