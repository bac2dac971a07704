"""The steps of first.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.tools import double

logger = logging.getLogger(__name__)


def load():
    rows = [1, 2]
    print(double(rows[0]))
    return rows


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("load")
    rows = load()
    return Results(rows=rows)
