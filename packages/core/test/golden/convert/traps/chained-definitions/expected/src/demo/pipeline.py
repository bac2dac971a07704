"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import one


def two(x):
    return one(x, base=base) * 2


def three(x, f=two):
    return f(x)


logger = logging.getLogger(__name__)


def a() -> None:
    global base
    base = len("ab")


def b() -> None:
    print(three(1))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    base: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
    return Results(base=base)
