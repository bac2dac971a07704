"""The steps of third.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.third.units import measure

logger = logging.getLogger(__name__)


def report(height) -> None:
    print(height)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    height: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("measure")
    height = measure()
    logger.info("report")
    report(height)
    return Results(height=height)
