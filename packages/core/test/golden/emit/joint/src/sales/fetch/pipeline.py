"""Fetch"""

import asyncio
import logging as logging_
from dataclasses import dataclass
from logging import root as logger
from typing import Any
from unittest import mock as logging

from sales.core import clean
from sales.fetch.parameters import Parameters

logger_ = logging_.getLogger(__name__)


async def fetch(*, url):
    logger.debug(logging.sentinel.start)
    await asyncio.sleep(0)
    page = clean(url)
    return page


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    page: Any


async def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger_.info("fetch")
    page = await fetch(url=parameters.url)
    return Results(page=page)
