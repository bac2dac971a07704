"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import pick

logger = logging.getLogger(__name__)


def make_found():
    found = pick(iter([2, 5]))
    list(found)
    print(next(found, None))
    return found


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    found: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("make_found")
    found = make_found()
    return Results(found=found)
