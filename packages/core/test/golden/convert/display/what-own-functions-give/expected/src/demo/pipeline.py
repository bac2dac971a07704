"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import Tree, heights, smallest

logger = logging.getLogger(__name__)


def make_small():
    tree = Tree([3, 1, 2])
    way = tree.walk()
    tall = heights([3, 1, 2])
    small = smallest([3, 1, 2])
    return way, tall, small


def use_up_what_they_look(way, small, tall) -> None:
    next(iter(sorted(way)))
    sum(small)
    print(list(way), tall, list(small))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    way: Any
    tall: Any
    small: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("make_small")
    way, tall, small = make_small()
    logger.info("use_up_what_they_look")
    use_up_what_they_look(way, small, tall)
    return Results(way=way, tall=tall, small=small)
