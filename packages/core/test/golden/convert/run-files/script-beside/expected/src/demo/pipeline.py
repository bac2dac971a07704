"""Report"""

import logging
import statistics
from dataclasses import dataclass
from typing import Any

from demo.cleaning import clean, seen

logger = logging.getLogger(__name__)


def clean_spread():
    spread = statistics.pstdev(clean([1, 2, 3]))
    print(round(spread, 2))
    values = clean([3, None, 5])
    print(statistics.mean(values), seen)
    return spread, values


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    spread: Any
    values: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("clean_spread")
    spread, values = clean_spread()
    return Results(spread=spread, values=values)
