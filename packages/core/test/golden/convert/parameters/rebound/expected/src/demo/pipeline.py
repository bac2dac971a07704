"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def a(*, limit: int):
    if limit > 5:
        limit = 5
    return limit


def b(limit) -> None:
    print(limit)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    limit: Any


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("a")
    limit = a(limit=parameters.limit)
    logger.info("b")
    b(limit)
    return Results(limit=limit)
