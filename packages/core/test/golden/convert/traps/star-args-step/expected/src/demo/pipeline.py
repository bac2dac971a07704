"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    first, *middle, last = range(5)
    head, (left, right) = 1, (2, 3)
    return first, middle, last, head, left, right


def b(first, middle, last, head, left, right) -> None:
    print(first, middle, last, head, left, right)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    first: Any
    middle: Any
    last: Any
    head: Any
    left: Any
    right: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    first, middle, last, head, left, right = a()
    logger.info("b")
    b(first, middle, last, head, left, right)
    return Results(
        first=first, middle=middle, last=last, head=head, left=left, right=right
    )
