"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import ping

logger = logging.getLogger(__name__)


def a():
    stop = len("ab")
    return stop


def b(stop) -> None:
    print(ping(5, stop=stop))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    stop: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    stop = a()
    logger.info("b")
    b(stop)
    return Results(stop=stop)
