"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any


class Watched:
    looks = 0

    @property
    def value(self):
        self.looks += 1
        return self.looks + j


logger = logging.getLogger(__name__)


def prepare():
    global j
    j = 3
    watched = Watched()
    return watched


def call_getattr(watched) -> None:
    getattr(watched, "value")


def show(watched) -> None:
    print(watched.looks)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    watched: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("prepare")
    watched = prepare()
    logger.info("call_getattr")
    call_getattr(watched)
    logger.info("show")
    show(watched)
    return Results(watched=watched)
