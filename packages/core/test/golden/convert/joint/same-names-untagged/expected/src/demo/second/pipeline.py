"""The steps of second.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.second.core import shift

logger = logging.getLogger(__name__)


def make_second():
    second = shift(10)
    print(second)
    assert second == 31
    return second


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    second: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("make_second")
    second = make_second()
    return Results(second=second)
