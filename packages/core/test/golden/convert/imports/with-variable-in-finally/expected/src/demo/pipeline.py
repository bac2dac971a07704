"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    tries = 2
    try:
        import random
    finally:
        tries = tries + 1
    return tries, random


def b(random, tries) -> None:
    random.seed(1)
    print(random.randint(1, 9), tries)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    tries: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    tries, random = a()
    logger.info("b")
    b(random, tries)
    return Results(tries=tries)
