"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from functools import partial
from typing import Any

from demo.core import shift, tell


def enlarge(x):
    return x * scale


logger = logging.getLogger(__name__)


def a() -> None:
    global scale
    scale = len("abc")


def b() -> None:
    tell(enlarge, 2)


def c() -> None:
    offset = len("ab")
    print(list(map(partial(shift, offset=offset), [1, 2])))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    scale: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
    logger.info("c")
    c()
    return Results(scale=scale)
