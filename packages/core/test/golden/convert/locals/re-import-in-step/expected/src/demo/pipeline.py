"""The steps of notebook.py."""

import logging
import math
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def first() -> None:
    print(math.floor(2.5))


def second():
    value = math.ceil(1.2)
    print(math.sqrt(value * 8))
    return value


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    value: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("first")
    first()
    logger.info("second")
    value = second()
    return Results(value=value)
