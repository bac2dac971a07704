"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import outer, reads

logger = logging.getLogger(__name__)


def a():
    name = "outer".upper()
    return name


def b(name) -> None:
    print(outer(), reads(name=name))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    name: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    name = a()
    logger.info("b")
    b(name)
    return Results(name=name)
