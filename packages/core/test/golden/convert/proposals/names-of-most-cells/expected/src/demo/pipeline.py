"""The steps of street_counts.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import count

logger = logging.getLogger(__name__)


def street_counts():
    counts = {}
    for name in ("east", "west"):
        count(name, counts=counts)
    big = max(counts, key=counts.get)
    print(big)
    counts = {}
    count("north", counts=counts)
    print(sorted(counts))
    return counts, big


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    counts: Any
    big: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("street_counts")
    counts, big = street_counts()
    return Results(counts=counts, big=big)
