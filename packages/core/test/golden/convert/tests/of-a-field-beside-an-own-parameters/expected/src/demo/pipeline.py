"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.parameters import Parameters
from demo.tables import Parameters as Parameters_

logger = logging.getLogger(__name__)


def build(*, rate: int):
    table = Parameters_(rate)
    print(table)
    assert rate == 2
    return table


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    table: Any


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("build")
    table = build(rate=parameters.rate)
    return Results(table=table)
