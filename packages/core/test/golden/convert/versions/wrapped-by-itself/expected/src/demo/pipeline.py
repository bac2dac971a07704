"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import add_2, logged

logger = logging.getLogger(__name__)


def make_add():
    add = logged(add_2)
    print(add(1, 2))
    return add


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    add: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("make_add")
    add = make_add()
    return Results(add=add)
