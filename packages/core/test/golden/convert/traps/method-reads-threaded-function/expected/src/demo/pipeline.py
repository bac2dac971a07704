"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import make

logger = logging.getLogger(__name__)


def a():
    unit = len("ab")
    return unit


def b(unit) -> None:
    print(make(unit=unit).get(3))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    unit: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    unit = a()
    logger.info("b")
    b(unit)
    return Results(unit=unit)
