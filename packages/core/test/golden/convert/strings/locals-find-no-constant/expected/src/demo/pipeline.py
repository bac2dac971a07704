"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import doubled

logger = logging.getLogger(__name__)


def set_size():
    size = 4
    return size


def a(size) -> None:
    print("{size}".format(**locals()), doubled(size=size))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    size: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("set_size")
    size = set_size()
    logger.info("a")
    a(size)
    return Results(size=size)
