"""The steps of notebook.ipynb."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def set_rows():
    rows = [1, 2, 3]
    print(rows)
    _ = [row * 2 for row in rows]
    return rows


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("set_rows")
    rows = set_rows()
    return Results(rows=rows)
