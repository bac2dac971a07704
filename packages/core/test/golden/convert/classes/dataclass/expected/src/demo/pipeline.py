"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import Point

logger = logging.getLogger(__name__)


def b():
    p = Point(1).moved(2)
    print(p)
    return p


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    p: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("b")
    p = b()
    return Results(p=p)
