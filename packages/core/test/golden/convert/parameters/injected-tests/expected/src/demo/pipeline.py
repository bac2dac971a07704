"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def compute(*, rate: float, names: list[str]):
    total = rate * len(names)
    return total


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    total: Any


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("compute")
    total = compute(rate=parameters.rate, names=parameters.names)
    return Results(total=total)
