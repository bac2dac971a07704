"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any


class Length:
    def __init__(self, x):
        self.x = x

    def __str__(self):
        return f"{self.x} {unit}"


logger = logging.getLogger(__name__)


def a() -> None:
    global unit
    unit = "cm".upper()


def b() -> None:
    print(Length(3))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    unit: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
    return Results(unit=unit)
