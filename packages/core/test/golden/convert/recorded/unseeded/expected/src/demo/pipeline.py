"""The steps of notebook.ipynb."""

import logging
import random
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a() -> None:
    print("start")


def b():
    value = random.random()
    print(value)
    return value


def c() -> None:
    random.seed(1)
    print("seeded", random.randint(1, 1))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    value: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    value = b()
    logger.info("c")
    c()
    return Results(value=value)
