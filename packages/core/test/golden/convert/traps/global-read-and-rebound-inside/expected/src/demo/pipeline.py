"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import step

logger = logging.getLogger(__name__)


def a():
    state = {"n": 0}
    return state


def b(state):
    step(1, state=state)
    state = {"n": 100}
    return state


def c(state) -> None:
    print(step(1, state=state), state)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    state: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    state = a()
    logger.info("b")
    state = b(state)
    logger.info("c")
    c(state)
    return Results(state=state)
