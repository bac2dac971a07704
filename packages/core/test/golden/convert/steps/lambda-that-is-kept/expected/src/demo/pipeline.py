"""The steps of shop.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import Answer

logger = logging.getLogger(__name__)


def make_small():
    """Small"""
    units = int("3")
    small = Answer("small", lambda: units * 2)

    # Large
    units = int("300")
    large = Answer("large", lambda: units * 2)
    return small, large


def summary(small, large) -> None:
    """Summary"""
    print(small.code(), large.code())


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    small: Any
    large: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("make_small")
    small, large = make_small()
    logger.info("summary")
    summary(small, large)
    return Results(small=small, large=large)
