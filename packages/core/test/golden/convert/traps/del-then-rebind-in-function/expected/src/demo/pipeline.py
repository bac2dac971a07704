"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import f

logger = logging.getLogger(__name__)


def a():
    x = 1
    del x
    x = 3
    return x


def b(x) -> None:
    print(f(x=x))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    x: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    x = a()
    logger.info("b")
    b(x)
    return Results(x=x)
