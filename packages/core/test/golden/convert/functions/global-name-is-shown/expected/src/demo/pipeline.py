"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    state = None  # a function below binds it

    def set_up():
        nonlocal state
        state = [1]

    set_up()
    print(state)
    return state


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    state: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    state = a()
    return Results(state=state)
