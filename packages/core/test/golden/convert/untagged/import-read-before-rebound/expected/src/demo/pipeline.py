"""The steps of notebook.py."""

import json as codec_2
import logging
from dataclasses import dataclass
from typing import Any

from demo.core import codec

logger = logging.getLogger(__name__)


def a():
    n = 1
    return n


def b(n) -> None:
    print(codec_2.dumps([n]))


def c(n) -> None:
    print(codec.dumps(n))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    n: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    n = a()
    logger.info("b")
    b(n)
    logger.info("c")
    c(n)
    return Results(n=n)
