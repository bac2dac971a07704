"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def load():
    with open("orders.csv") as file:
        lines = file.read().splitlines()
    return lines


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    lines: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("load")
    lines = load()
    return Results(lines=lines)
