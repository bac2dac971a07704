"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.base import total
from demo.squares import Square, mean

logger = logging.getLogger(__name__)


def show():
    squares = [Square(1), Square(3)]
    print(total(squares), mean(squares))
    return squares


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    squares: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("show")
    squares = show()
    return Results(squares=squares)
