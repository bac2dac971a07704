"""The steps of notebook.ipynb."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def print_words():
    words = "a b".split()
    print(words)
    print(len(gone))
    return words


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    words: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("print_words")
    words = print_words()
    return Results(words=words)
