"""The steps of notebook.py."""

import json
import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    original = json.dumps
    json.dumps = lambda x: "patched"
    return original


def b(original) -> None:
    print(json.dumps(1))
    json.dumps = original


def c() -> None:
    print(json.dumps(1))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    original: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    original = a()
    logger.info("b")
    b(original)
    logger.info("c")
    c()
    return Results(original=original)
