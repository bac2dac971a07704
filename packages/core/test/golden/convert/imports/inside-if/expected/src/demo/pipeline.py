"""The steps of notebook.py."""

import logging
import sys
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    if sys.version_info >= (3, 8):
        from math import prod
    else:

        def prod(xs):
            return 0

    return prod


def b(prod) -> None:
    print(prod([2, 3]))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    prod: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    prod = a()
    logger.info("b")
    b(prod)
    return Results(prod=prod)
