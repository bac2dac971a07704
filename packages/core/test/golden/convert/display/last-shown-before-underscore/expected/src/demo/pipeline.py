"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    n = 4
    _ = n + 1
    return _


def b(_) -> None:
    print(_)


def c():
    _, last = (1, 2)
    print(_, last)
    return last


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    last: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    _ = a()
    logger.info("b")
    b(_)
    logger.info("c")
    last = c()
    return Results(last=last)
