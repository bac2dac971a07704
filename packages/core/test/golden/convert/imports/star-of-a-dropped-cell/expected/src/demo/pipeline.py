"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from math import ceil, floor
from typing import Any

logger = logging.getLogger(__name__)


def prepare():
    values = [1.5, 2.5]
    return values


def round_step(values):
    e = sum(floor(value) for value in values)
    print(e, ceil(1.5))
    return e


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    values: Any
    e: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("prepare")
    values = prepare()
    logger.info("round_step")
    e = round_step(values)
    return Results(values=values, e=e)
