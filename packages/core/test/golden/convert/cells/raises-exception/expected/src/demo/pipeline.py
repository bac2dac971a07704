"""The steps of shop.ipynb."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import take

logger = logging.getLogger(__name__)


def print_stock():
    stock = {"apple": 3}
    return stock


def print_stock_2(stock):
    limit = 2
    try:  # cell 2 fails in the notebook, which goes on
        stock["plum"] = 5
        print("taking")
        text = """a
  b"""
        left = take("pear", stock=stock)
        text = "never"
    except Exception:
        pass
    print(stock, limit, text)
    return limit


def print_stock_3() -> None:
    try:  # cell 4 fails in the notebook, which goes on
        import sys

        code = 3
        sys.exit(code)
    except SystemExit:
        pass
    print(code)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    stock: Any
    limit: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("print_stock")
    stock = print_stock()
    logger.info("print_stock_2")
    limit = print_stock_2(stock)
    logger.info("print_stock_3")
    print_stock_3()
    return Results(stock=stock, limit=limit)
