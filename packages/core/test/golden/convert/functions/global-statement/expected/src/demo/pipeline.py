"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any


def bump():
    global counter
    counter += 1
    return counter


logger = logging.getLogger(__name__)


def a() -> None:
    global counter
    counter = 0


def b() -> None:
    bump()
    bump()


def c() -> None:
    print(counter)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    counter: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
    logger.info("c")
    c()
    return Results(counter=counter)
