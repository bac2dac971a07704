"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def first():
    from os.path import join

    print(join("a", "b"))
    return join


def second(join):
    before = join("c", "d")
    from shlex import join

    print(before, join(["e f", "g"]))
    return before


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    before: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("first")
    join = first()
    logger.info("second")
    before = second(join)
    return Results(before=before)
