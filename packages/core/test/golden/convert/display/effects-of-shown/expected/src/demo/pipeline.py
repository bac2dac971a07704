"""The steps of notebook.py."""

import logging
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    groups = defaultdict(list)
    numbers = iter([1, 2, 3])
    return groups, numbers


def b(groups) -> None:
    groups["new"]


def c(numbers) -> None:
    next(numbers)


def d(groups, numbers) -> None:
    print(dict(groups), next(numbers))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    groups: Any
    numbers: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    groups, numbers = a()
    logger.info("b")
    b(groups)
    logger.info("c")
    c(numbers)
    logger.info("d")
    d(groups, numbers)
    return Results(groups=groups, numbers=numbers)
