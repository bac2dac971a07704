"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any, Counter

from demo.core import count

logger = logging.getLogger(__name__)


def run_count():
    """Count"""
    counts = count("a rose is a rose".split())
    print(counts["rose"], Counter("aab")["a"])
    return counts


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    counts: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("run_count")
    counts = run_count()
    return Results(counts=counts)
