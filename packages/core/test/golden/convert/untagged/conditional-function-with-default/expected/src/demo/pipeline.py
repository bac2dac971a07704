"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    values = [1]
    if len(values) > 0:

        def count(v, seq=values):
            seq.append(v)
            return len(seq)

    print(count(1))
    print(count(2), values)
    return values


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    values: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    values = a()
    return Results(values=values)
