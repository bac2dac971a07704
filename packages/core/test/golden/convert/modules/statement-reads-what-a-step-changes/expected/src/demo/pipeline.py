"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.shared import xs

logger = logging.getLogger(__name__)


def fill() -> None:
    xs.append(1)


def make_count():
    count = len(xs)
    return count


def show(count) -> None:
    print(count)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    count: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("fill")
    fill()
    logger.info("make_count")
    count = make_count()
    logger.info("show")
    show(count)
    return Results(count=count)
