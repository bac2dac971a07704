"""The steps of notebook.ipynb."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import each, grown

logger = logging.getLogger(__name__)


def make_initials():
    rows = grown()
    initials = each(name[0] for name in ["Ada", "Ben"])
    list(initials)
    print(len(rows))
    return rows


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("make_initials")
    rows = make_initials()
    return Results(rows=rows)
