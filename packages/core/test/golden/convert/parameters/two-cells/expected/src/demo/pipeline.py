"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def s(*, a: int) -> None:
    print(a)


def set_b(*, a: int):
    b = a + 1
    a = 7
    return b, a


def t(a, b) -> None:
    print(a, b)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    b: Any
    a: Any


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("s")
    s(a=parameters.a)
    logger.info("set_b")
    b, a = set_b(a=parameters.a)
    logger.info("t")
    t(a, b)
    return Results(b=b, a=a)
