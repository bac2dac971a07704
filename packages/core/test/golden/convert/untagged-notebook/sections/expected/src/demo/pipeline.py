"""Title of it"""

import logging
import math
from dataclasses import dataclass
from typing import Any

from demo.core import rank

logger = logging.getLogger(__name__)


def load_rows():
    """Load the rows"""
    rows = list(range(5))
    return rows


def rank_them(rows):
    """Rank them"""
    top = rank(rows)
    print(top, math.floor(1.5))
    return top


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any
    top: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("load_rows")
    rows = load_rows()
    logger.info("rank_them")
    top = rank_them(rows)
    return Results(rows=rows, top=top)
