"""The steps of notebook.ipynb."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def try_check():
    def check():
        assert limit == 3
        return "ok"

    print("start")
    check()
    limit = 2
    limit += 1
    print(limit)
    return limit


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    limit: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("try_check")
    limit = try_check()
    return Results(limit=limit)
