"""The steps of notebook.py."""

import logging
import random
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    rows = list(range(10))
    return rows


def set_up() -> None:
    random.seed(0)


def b(rows) -> None:
    random.shuffle(rows)
    print(rows)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    rows = a()
    logger.info("set_up")
    set_up()
    logger.info("b")
    b(rows)
    return Results(rows=rows)
