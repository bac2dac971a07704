"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    width = 8
    value = 3.14159
    return width, value


def b(value, width) -> None:
    print(f"{value:>{width}.2f}|{value!r}|{value=}")


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    width: Any
    value: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    width, value = a()
    logger.info("b")
    b(value, width)
    return Results(width=width, value=value)
