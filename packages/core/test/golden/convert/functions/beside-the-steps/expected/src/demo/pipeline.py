"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any


def raise_limit(by):
    global limit
    limit += by


def within(value):
    return value < limit


def list_within():
    return [value for value in rows if within(value)]


@dataclass
class Shelf:
    name: str

    def room(self):
        return limit * 2 + level


@dataclass
class Shelf_2:
    name: str
    depth: int = 3

    def room(self):
        return limit * self.depth


Shelf_2.__name__ = Shelf_2.__qualname__ = "Shelf"


logger = logging.getLogger(__name__)


def prepare() -> None:
    global limit, rows, level
    limit = len("abc")
    rows = []
    for level in range(3):
        rows.append(level)


def first() -> None:
    print(list_within(), Shelf("top").room())


def second():
    global level
    raise_limit(2)
    shelves = [Shelf("low")]
    for level in (7, 8):
        pass
    return shelves


def third(shelves) -> None:
    shelves.append(Shelf_2("high"))
    print([(shelf, shelf.room()) for shelf in shelves])
    assert within(4)


def last() -> None:
    global level
    del level
    print(limit, list_within())


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    limit: Any
    shelves: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("prepare")
    prepare()
    logger.info("first")
    first()
    logger.info("second")
    shelves = second()
    logger.info("third")
    third(shelves)
    logger.info("last")
    last()
    return Results(limit=limit, shelves=shelves)
