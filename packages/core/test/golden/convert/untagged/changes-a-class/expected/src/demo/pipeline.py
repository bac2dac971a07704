"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import Tally

logger = logging.getLogger(__name__)


def build():
    tally = Tally()
    tally.add(1)
    return tally


def make_tally() -> None:
    for value in [2, 3]:
        Tally().add(value)


def show(tally) -> None:
    print(tally.seen)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    tally: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("build")
    tally = build()
    logger.info("make_tally")
    make_tally()
    logger.info("show")
    show(tally)
    return Results(tally=tally)
