"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import f

logger = logging.getLogger(__name__)


def set_a():
    A = 2
    B = A * 2
    del A
    return B


def a(B) -> None:
    print(f(B=B))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    B: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("set_a")
    B = set_a()
    logger.info("a")
    a(B)
    return Results(B=B)
