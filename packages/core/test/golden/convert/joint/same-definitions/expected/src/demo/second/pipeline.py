"""The steps of second.py."""

import logging
import math
from dataclasses import dataclass
from typing import Any

from demo.units import to_feet

logger = logging.getLogger(__name__)


def measure():
    depth = math.floor(to_feet(3))
    print(depth)
    return depth


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    depth: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("measure")
    depth = measure()
    return Results(depth=depth)
