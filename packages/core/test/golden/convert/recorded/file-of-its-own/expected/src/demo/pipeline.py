"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def write() -> None:
    with open("words.txt", "w") as file:
        file.write("a b c")


def count():
    with open("words.txt") as file:
        words = file.read().split()
    return words


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    words: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("write")
    write()
    logger.info("count")
    words = count()
    return Results(words=words)
