"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any


def trace(f):
    log.append(f.__name__)
    return f


logger = logging.getLogger(__name__)


def a() -> None:
    global log
    log = []

    @trace
    def one():
        return 1

    print(log, one())


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    log: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    return Results(log=log)
