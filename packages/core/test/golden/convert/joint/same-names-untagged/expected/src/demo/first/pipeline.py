"""The steps of first.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import scale

logger = logging.getLogger(__name__)


def scale_first():
    first = scale(10)
    print(first)
    assert first == 20
    return first


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    first: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("scale_first")
    first = scale_first()
    return Results(first=first)
