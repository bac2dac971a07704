"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import Watched


class Setter:
    def __call__(self, value):
        global level
        level = value + 1
        return value


logger = logging.getLogger(__name__)


def prepare():
    global level
    watched = Watched()
    level = 0
    adjust = Setter()
    return watched, adjust


def call_any(watched) -> None:
    any([watched])


def make_made(adjust):
    made = [adjust(value) for value in (1, 2)]
    return made


def show(watched) -> None:
    print(watched.looks, level)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    watched: Any
    level: Any
    adjust: Any
    made: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("prepare")
    watched, adjust = prepare()
    logger.info("call_any")
    call_any(watched)
    logger.info("make_made")
    made = make_made(adjust)
    logger.info("show")
    show(watched)
    return Results(watched=watched, level=level, adjust=adjust, made=made)
