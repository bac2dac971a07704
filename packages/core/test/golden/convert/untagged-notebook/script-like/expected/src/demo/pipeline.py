"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def set_x():
    x = 1
    y = 2
    z = x + y
    print(z)
    x = 5
    print(x, z)
    return x, z


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    x: Any
    z: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("set_x")
    x, z = set_x()
    return Results(x=x, z=z)
