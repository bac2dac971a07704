"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import nest

logger = logging.getLogger(__name__)


def a():
    depth = len("abc")
    return depth


def b(depth) -> None:
    print(nest(0, depth=depth))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    depth: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    depth = a()
    logger.info("b")
    b(depth)
    return Results(depth=depth)
