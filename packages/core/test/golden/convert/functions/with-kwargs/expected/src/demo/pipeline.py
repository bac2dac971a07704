"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import build

logger = logging.getLogger(__name__)


def a():
    base = len("ab")
    return base


def b(base) -> None:
    print(build("x", "y", flag=1, base=base))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    base: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    base = a()
    logger.info("b")
    b(base)
    return Results(base=base)
