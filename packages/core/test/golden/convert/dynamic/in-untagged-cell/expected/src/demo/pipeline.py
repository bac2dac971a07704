"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    # Variables are the module's, as `exec` may read or bind any of them.
    global size
    size = 2
    exec("size = size + 1", globals())
    print(size)
    return size


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    size: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    size = a()
    return Results(size=size)
