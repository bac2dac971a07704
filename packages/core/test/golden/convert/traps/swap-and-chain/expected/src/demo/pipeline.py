"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    a = b = [1]
    a, c = [2], a
    return a, b, c


def b(b) -> None:
    b.append(5)


def c(a, b, c) -> None:
    print(a, b, c)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    a: Any
    b: Any
    c: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a_value, b_value, c_value = a()
    logger.info("b")
    b(b_value)
    logger.info("c")
    c(a_value, b_value, c_value)
    return Results(a=a_value, b=b_value, c=c_value)
