"""Report"""

import logging
import runpy
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def set_factor():
    scale_names = runpy.run_path("scale.py", run_name="__main__")
    scaled = scale_names["scaled"]
    factor = scale_names["factor"]
    factor = 10
    print(scaled(2), factor)
    return scaled, factor


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    scaled: Any
    factor: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("set_factor")
    scaled, factor = set_factor()
    return Results(scaled=scaled, factor=factor)
