"""The steps of notebook.ipynb."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import numbers

logger = logging.getLogger(__name__)


async def make_found():
    [number async for number in numbers(3)]
    found = [number async for number in numbers(4)]
    print(found)
    return found


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    found: Any


async def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("make_found")
    found = await make_found()
    return Results(found=found)
