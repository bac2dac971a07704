"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    name, age = "Ann", 3
    return name, age


def b(name, age) -> None:
    print("{name} is {age}".format_map(locals()))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    name: Any
    age: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    name, age = a()
    logger.info("b")
    b(name, age)
    return Results(name=name, age=age)
