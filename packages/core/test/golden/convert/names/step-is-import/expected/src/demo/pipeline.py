"""The steps of notebook.py."""

import json
import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def json_2():
    text = json.dumps([1])
    return text


def show(text) -> None:
    print(text)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    text: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("json_2")
    text = json_2()
    logger.info("show")
    show(text)
    return Results(text=text)
