"""The steps of show.ipynb."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def compute_values():
    values = [1, 2]
    print(sum(values))
    return values


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    values: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("compute_values")
    values = compute_values()
    return Results(values=values)
