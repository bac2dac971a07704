"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import note

logger = logging.getLogger(__name__)


def set_seen():
    seen = []
    return seen


def b(seen) -> None:
    note(1, seen=seen)
    print(seen)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    seen: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("set_seen")
    seen = set_seen()
    logger.info("b")
    b(seen)
    return Results(seen=seen)
