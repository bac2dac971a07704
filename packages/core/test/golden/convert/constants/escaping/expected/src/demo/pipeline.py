"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import get

logger = logging.getLogger(__name__)


def set_options():
    options = {"a": 1}
    return options


def b(options) -> None:
    copy = options
    copy["a"] = 5
    print(get("a", options=options))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    options: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("set_options")
    options = set_options()
    logger.info("b")
    b(options)
    return Results(options=options)
