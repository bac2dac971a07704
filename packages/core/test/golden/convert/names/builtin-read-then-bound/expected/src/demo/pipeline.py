"""The steps of notebook.py."""

import builtins
import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    sum = builtins.sum
    input = str(sum([1, 2]))
    sum = sum([len(input), 3])
    return input, sum


def b(input, sum) -> None:
    print(input, sum)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    input: Any
    sum: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    input, sum = a()
    logger.info("b")
    b(input, sum)
    return Results(input=input, sum=sum)
