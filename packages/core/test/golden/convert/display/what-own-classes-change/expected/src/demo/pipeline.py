"""The steps of notebook.py."""

import logging
from dataclasses import dataclass, field
from typing import Any

from demo.core import Basket, label


class Measured:
    def __init__(self, value):
        self.value = value

    @property
    def value(self):
        return 0

    @value.setter
    def value(self, value):
        log.append(value)


def make_id():
    log.append("id")
    return len(log)


logger = logging.getLogger(__name__)


def prepare():
    global log
    log = []
    rows = [1]
    tags = ["a"]

    @dataclass
    class Order:
        number: int = field(default_factory=make_id)

    Basket(rows)
    Measured(3)
    Order()
    return rows, tags


def call_label(tags) -> None:
    label(tags)


def show(rows, tags) -> None:
    print(rows, log, tags)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    log: Any
    rows: Any
    tags: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("prepare")
    rows, tags = prepare()
    logger.info("call_label")
    call_label(tags)
    logger.info("show")
    show(rows, tags)
    return Results(log=log, rows=rows, tags=tags)
