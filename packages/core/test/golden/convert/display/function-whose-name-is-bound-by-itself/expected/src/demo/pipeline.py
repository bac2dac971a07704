"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import cut, last, pairs

logger = logging.getLogger(__name__)


def prepare_short():
    sizes = [3, 1, 2]
    short = cut(sizes, 2)
    twice = pairs(sizes)
    1 in short
    (2, 2) in twice
    print(last(sizes), short, list(twice))
    return sizes, short, twice


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    sizes: Any
    short: Any
    twice: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("prepare_short")
    sizes, short, twice = prepare_short()
    return Results(sizes=sizes, short=short, twice=twice)
