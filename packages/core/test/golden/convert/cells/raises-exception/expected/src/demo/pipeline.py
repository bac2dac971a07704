"""The steps of shop.ipynb."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import take

logger = logging.getLogger(__name__)


def compute_limit():
    stock = {"apple": 3}
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
    try:  # cell 4 fails in the notebook, which goes on
        import sys

        code = 3
        sys.exit(code)
    except SystemExit:
        pass
    print(code)
    return stock, limit


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    stock: Any
    limit: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("compute_limit")
    stock, limit = compute_limit()
    return Results(stock=stock, limit=limit)
