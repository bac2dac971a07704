"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import scale

logger = logging.getLogger(__name__)


def define():
    factor = 2
    return factor


def scale_2(factor):
    first = scale(10, factor=factor)
    return first


def change():
    factor = 3
    return factor


def use(first, factor) -> None:
    print(first, scale(10, factor=factor))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    factor: Any
    first: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("define")
    factor = define()
    logger.info("scale_2")
    first = scale_2(factor)
    logger.info("change")
    factor = change()
    logger.info("use")
    use(first, factor)
    return Results(factor=factor, first=first)
