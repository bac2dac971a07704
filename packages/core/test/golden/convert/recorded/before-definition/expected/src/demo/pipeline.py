"""The steps of notebook.ipynb."""

import logging
from dataclasses import dataclass
from typing import Any


def check():
    assert limit == 3
    return "ok"


logger = logging.getLogger(__name__)


def call_check() -> None:
    global limit
    print("start")
    check()
    limit = 2
    limit += 1
    print(limit)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    limit: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("call_check")
    call_check()
    return Results(limit=limit)
