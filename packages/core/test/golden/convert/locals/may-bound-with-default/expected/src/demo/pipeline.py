"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    limit = 5
    return limit


def b(limit):
    if limit > 3:
        limit = 3
        label = "cut"
    else:
        label = "whole"
    return limit, label


def c(limit, label) -> None:
    print(limit, label)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    limit: Any
    label: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    limit = a()
    logger.info("b")
    limit, label = b(limit)
    logger.info("c")
    c(limit, label)
    return Results(limit=limit, label=label)
