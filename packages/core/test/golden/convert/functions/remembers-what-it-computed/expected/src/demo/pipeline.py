"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from functools import cache
from typing import Any

logger = logging.getLogger(__name__)


def prepare():
    rate = len("ab")

    @cache
    def price(units):
        return units * rate

    def taxed(units, seen={}):
        seen[units] = rate
        return units * rate + len(seen)

    class Basket:
        known = {}

        def cost(self, units):
            self.known[units] = units * rate
            return self.known

    show = [price, taxed, Basket().cost]
    print([each(2) for each in show])
    rate = 5
    print([each(3) for each in show])
    return show


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    show: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("prepare")
    show = prepare()
    return Results(show=show)
