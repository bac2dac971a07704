"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a() -> None:
    global size
    size = 2


def call_exec() -> None:
    exec("size = size + 1", globals())


def b() -> None:
    print(size)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    size: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("call_exec")
    call_exec()
    logger.info("b")
    b()
    return Results(size=size)
