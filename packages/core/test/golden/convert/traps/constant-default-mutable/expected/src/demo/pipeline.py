"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def set_base():
    BASE = [1]
    return BASE


def a(BASE) -> None:
    def add(x, into=BASE):
        into.append(x)
        return into

    add(2)
    print(BASE, add(3))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    BASE: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("set_base")
    BASE = set_base()
    logger.info("a")
    a(BASE)
    return Results(BASE=BASE)
