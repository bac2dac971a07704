"""The steps of tests.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import double, shout

logger = logging.getLogger(__name__)


def check_shout():
    assert shout("ah") == 2
    size = double(4)
    assert size == 8
    print(size)
    return size


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    size: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("check_shout")
    size = check_shout()
    return Results(size=size)
