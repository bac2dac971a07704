"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from functools import partial
from typing import Any

from demo.core import enlarge

logger = logging.getLogger(__name__)


def a():
    scale = len("abc")
    return scale


def b(scale) -> None:
    print(list(map(partial(enlarge, scale=scale), [1, 2])))
    print(sorted([3, 1], key=partial(enlarge, scale=scale)))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    scale: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    scale = a()
    logger.info("b")
    b(scale)
    return Results(scale=scale)
