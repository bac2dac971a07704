"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def prepare():
    # Variables are the module's, as `globals` may read or bind any of them.
    global count, title, report
    count = 2
    title = "first"
    title = f"<{count}>"

    def report():
        print(title, count)

    report()
    globals()["count"] = 6
    print(count)
    return count


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    count: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("prepare")
    count = prepare()
    return Results(count=count)
