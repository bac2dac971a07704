"""The steps of notebook.ipynb."""

import logging
import random
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def make_lucky():
    rows = [3, 1, 2]
    print("rows", len(rows))
    random.sample(rows, 2)
    print("looked at", random.choice([5, 5]))
    total = sum(rows)
    print("total", total)
    lucky = random.choice([7, 7])
    print("lucky", lucky)
    return rows, total, lucky


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any
    total: Any
    lucky: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("make_lucky")
    rows, total, lucky = make_lucky()
    return Results(rows=rows, total=total, lucky=lucky)
