"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any


def set_up():
    global state
    state = [1]


logger = logging.getLogger(__name__)


def a() -> None:
    set_up()


def b() -> None:
    print(state)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    state: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
    return Results(state=state)
