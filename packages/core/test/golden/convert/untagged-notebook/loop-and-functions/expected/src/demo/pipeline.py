"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any


def add(x):
    global total
    total += x


logger = logging.getLogger(__name__)


def call_add() -> None:
    global total
    total = 0
    for i in range(3):
        add(i)
    print(total)
    add(10)
    print(total, i)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    total: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("call_add")
    call_add()
    return Results(total=total)
