"""The steps of notebook.ipynb."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def print_words():
    words = {"ant", "bee", "cat", "dog"}
    print(sorted(words))
    for word in words:
        print(word)
    print(len(words), "words")
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
