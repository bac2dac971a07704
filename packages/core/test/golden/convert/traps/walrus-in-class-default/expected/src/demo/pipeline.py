"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    size = 2
    return size


def b(size) -> None:
    size_outside = size  # the class below binds it anew

    class Box:
        limit = size_outside

        def grown(self, by=(size := 3)):
            return by

        top = size

    print(Box.limit, Box().grown(), Box.top, size)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    size: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    size = a()
    logger.info("b")
    b(size)
    return Results(size=size)
