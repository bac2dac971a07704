"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import Point, Point_2

logger = logging.getLogger(__name__)


def make_second():
    first = Point(1)
    second = Point_2(2).moved(1)
    print(first, second, isinstance(first, Point_2), isinstance(second, type(first)))
    return first, second


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    first: Any
    second: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("make_second")
    first, second = make_second()
    return Results(first=first, second=second)
