"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.parameters import Parameters
from demo.sub.data import load

logger = logging.getLogger(__name__)


def total(rows):
    total = sum(rows)
    print(total)
    return total


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any
    total: Any


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("load")
    rows = load(n=parameters.n)
    logger.info("total")
    total_value = total(rows)
    return Results(rows=rows, total=total_value)
