"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any


def outer():
    def inner():
        global n
        n += 1

    inner()
    inner()


logger = logging.getLogger(__name__)


def a() -> None:
    global n
    n = 0


def b() -> None:
    outer()
    print(n)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    n: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
    return Results(n=n)
