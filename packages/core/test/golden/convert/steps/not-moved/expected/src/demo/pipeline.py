"""The steps of shop.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def load():
    prices = {"apple": 2}
    pair = [prices, 1]
    return prices, pair


def change(prices) -> None:
    prices["pear"] = 3


def load_2(pair):
    count = len(pair[0])
    return count


def show(count) -> None:
    print("one", count)


def tell() -> None:
    print("two")


def show_2() -> None:
    print("three")


def again():
    count = 5
    return count


def tell_2(count):
    doubled = count * 2
    return doubled


def end(doubled, count) -> None:
    print(doubled, count)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    prices: Any
    pair: Any
    count: Any
    doubled: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("load")
    prices, pair = load()
    logger.info("change")
    change(prices)
    logger.info("load_2")
    count = load_2(pair)
    logger.info("show")
    show(count)
    logger.info("tell")
    tell()
    logger.info("show_2")
    show_2()
    logger.info("again")
    count = again()
    logger.info("tell_2")
    doubled = tell_2(count)
    logger.info("end")
    end(doubled, count)
    return Results(prices=prices, pair=pair, count=count, doubled=doubled)
