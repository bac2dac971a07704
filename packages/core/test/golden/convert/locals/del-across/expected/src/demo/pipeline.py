"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    big = [1, 2]
    keep = big[0]
    return big, keep


def b(big) -> None:
    print(len(big))
    del big


def c(keep) -> None:
    print(keep)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    keep: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    big, keep = a()
    logger.info("b")
    b(big)
    logger.info("c")
    c(keep)
    return Results(keep=keep)
