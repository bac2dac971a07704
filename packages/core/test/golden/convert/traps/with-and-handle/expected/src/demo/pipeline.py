"""The steps of notebook.py."""

import io
import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    with io.StringIO("x\ny\n") as handle:
        first = handle.readline()
        rest = handle.read()
    return handle, first, rest


def b(first, rest, handle) -> None:
    print(first, rest, handle.closed)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    handle: Any
    first: Any
    rest: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    handle, first, rest = a()
    logger.info("b")
    b(first, rest, handle)
    return Results(handle=handle, first=first, rest=rest)
