"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import get

logger = logging.getLogger(__name__)


def set_base():
    BASE = []
    return BASE


def a(BASE) -> None:
    get(BASE=BASE).append(1)


def b(BASE) -> None:
    print(BASE, get(BASE=BASE))


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
    logger.info("b")
    b(BASE)
    return Results(BASE=BASE)
