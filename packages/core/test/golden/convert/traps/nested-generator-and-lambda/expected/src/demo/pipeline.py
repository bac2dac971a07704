"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    fs = [lambda: i for i in range(3)]
    gs = []
    for i in range(3):
        gs.append(lambda: i)
    print([f() for f in fs], [g() for g in gs])
    i = 9
    print([g() for g in gs])
    return fs, gs


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    fs: Any
    gs: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    fs, gs = a()
    return Results(fs=fs, gs=gs)
