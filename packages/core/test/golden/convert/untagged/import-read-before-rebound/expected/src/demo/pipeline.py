"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    n = 1
    return n


def make_codec():
    import json as codec

    return codec


def b(codec, n) -> None:
    print(codec.dumps([n]))


def c(n) -> None:
    class codec:
        dumps = staticmethod(lambda value: "own")

    print(codec.dumps(n))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    n: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    n = a()
    logger.info("make_codec")
    codec = make_codec()
    logger.info("b")
    b(codec, n)
    logger.info("c")
    c(n)
    return Results(n=n)
