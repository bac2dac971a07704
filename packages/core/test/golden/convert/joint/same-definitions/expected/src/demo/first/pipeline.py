"""The steps of first.py."""

import logging
import math
from dataclasses import dataclass
from typing import Any

from demo.units import to_metres

logger = logging.getLogger(__name__)


def measure():
    height = math.floor(to_metres(10))
    print(height)
    return height


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    height: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("measure")
    height = measure()
    return Results(height=height)
