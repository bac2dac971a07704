"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    a = 1
    b = 2
    print(a)
    c = a + b
    if a:
        d = 1
    else:
        d = 2
    return a, b, c, d


def b(a, b, c, d) -> None:
    print(a, b, c, d)
    print("end")


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    a: Any
    b: Any
    c: Any
    d: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a_value, b_value, c, d = a()
    logger.info("b")
    b(a_value, b_value, c, d)
    return Results(a=a_value, b=b_value, c=c, d=d)
