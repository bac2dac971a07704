"""The steps of notebook.py."""

import logging
import os
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def load():
    readings = {}
    for name in sorted(os.listdir("readings")):
        with open(os.path.join("readings", name)) as file:
            readings[name.removesuffix(".txt")] = int(file.read())
    return readings


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    readings: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("load")
    readings = load()
    return Results(readings=readings)
