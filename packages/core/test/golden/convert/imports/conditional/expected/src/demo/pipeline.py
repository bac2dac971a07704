"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

try:
    import ujson as json
except ImportError:
    import json


logger = logging.getLogger(__name__)


def a():
    text = json.dumps({"a": 1})
    print(text)
    return text


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    text: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    text = a()
    return Results(text=text)
