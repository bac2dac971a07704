"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def make_both() -> None:
    # Variables are the module's, as `globals` may read or bind any of them.
    global n, size, width, both
    n = 3
    size = n if "n" in globals() else 0
    width = size + 1
    both = (
        # Two of them.
        (size),
        width,
    )
    pass
    print(size, width, both)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    size: Any
    width: Any
    both: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("make_both")
    make_both()
    return Results(size=size, width=width, both=both)
