"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import add, add_all, forget, outer


def add_total():
    global counts, total
    total = total + sum(counts.values())


logger = logging.getLogger(__name__)


def counts_key():
    global counts, total
    counts = {}
    seen = []
    total = 0
    add("a", counts=counts)
    add_all(["a", "b"], counts=counts, seen=seen)
    outer(seen=seen)
    add_total()
    print(counts, seen, total)
    forget(counts=counts, seen=seen)
    print(counts)
    return seen


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    counts: Any
    seen: Any
    total: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("counts_key")
    seen = counts_key()
    return Results(counts=counts, seen=seen, total=total)
