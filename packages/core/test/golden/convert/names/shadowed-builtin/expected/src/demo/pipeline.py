"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a() -> None:
    print(max([1, 2]))


def b():
    max = 10
    list = [max, 1]
    return max, list


def c(max, list) -> None:
    print(max, list)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    max: Any
    list: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    max, list = b()
    logger.info("c")
    c(max, list)
    return Results(max=max, list=list)
