"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import numbers

logger = logging.getLogger(__name__)


async def b():
    found = [i async for i in numbers(3)]
    async for j in numbers(2):
        print(j)
    return found


def c(found) -> None:
    print(found)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    found: Any


async def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("b")
    found = await b()
    logger.info("c")
    c(found)
    return Results(found=found)
