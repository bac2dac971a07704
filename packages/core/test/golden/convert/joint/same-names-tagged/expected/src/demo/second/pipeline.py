"""The steps of second.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.second.units import to_metres

logger = logging.getLogger(__name__)


def measure():
    depth = to_metres(10)
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
