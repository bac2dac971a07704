"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import fetch

logger = logging.getLogger(__name__)


async def b():
    value = await fetch(3)
    return value


def c(value) -> None:
    print(value)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    value: Any


async def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("b")
    value = await b()
    logger.info("c")
    c(value)
    return Results(value=value)
