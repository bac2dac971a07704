"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def prepare() -> None:
    global total
    total = len("abc")
    print("{total}".format_map(globals()), "{total} in all".format(**globals()))


def count() -> None:
    global extra
    if total > 5:
        extra = total - 5


def show() -> None:
    print(extra if total > 5 else "none", "total" in globals())


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    total: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("prepare")
    prepare()
    logger.info("count")
    count()
    logger.info("show")
    show()
    return Results(total=total)
