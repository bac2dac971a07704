"""The steps of notebook.ipynb."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def set_base():
    base = 4
    base = 5
    print(sum(range(base)))
    return base


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    base: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("set_base")
    base = set_base()
    return Results(base=base)
