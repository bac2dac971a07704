"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import Watched

logger = logging.getLogger(__name__)


def prepare():
    class Setter:
        def __call__(self, value):
            nonlocal level
            level = value + 1
            return value

    watched = Watched()
    level = 0
    adjust = Setter()
    any([watched])
    made = [adjust(value) for value in (1, 2)]
    print(watched.looks, level)
    return level, watched, made


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    level: Any
    watched: Any
    made: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("prepare")
    level, watched, made = prepare()
    return Results(level=level, watched=watched, made=made)
