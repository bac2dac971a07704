"""The steps of train.ipynb."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def load():
    rows = [3, 1, 2]
    count = len(rows)
    print(count)
    rows.sort()
    print(rows)
    return rows, count


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any
    count: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("load")
    rows, count = load()
    return Results(rows=rows, count=count)
