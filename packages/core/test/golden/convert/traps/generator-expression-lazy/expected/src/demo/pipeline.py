"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    k = 2
    gen = (k * i for i in range(3))
    k = 10
    return k, gen


def c(gen, k) -> None:
    print(list(gen), k)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    k: Any
    gen: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    k, gen = a()
    logger.info("c")
    c(gen, k)
    return Results(k=k, gen=gen)
