"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def a(*, name: str):
    name = name + "y"
    return name


def b(name) -> None:
    def show(name=name):
        return name

    print(show())


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    name: Any


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("a")
    name = a(name=parameters.name)
    logger.info("b")
    b(name)
    return Results(name=name)
