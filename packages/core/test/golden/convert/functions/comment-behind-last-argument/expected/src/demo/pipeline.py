"""The steps of scale.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import scale

logger = logging.getLogger(__name__)


def load():
    factor = len("abc")
    return factor


def show(factor) -> None:
    print(
        scale(
            1,
            shift=2,  # two
            factor=factor,
        )
    )
    print(
        scale(
            3,  # three
            factor=factor,
        )
    )


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    factor: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("load")
    factor = load()
    logger.info("show")
    show(factor)
    return Results(factor=factor)
