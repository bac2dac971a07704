"""The steps of notebook.ipynb."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import check

logger = logging.getLogger(__name__)


def check_2() -> None:
    print("[Clang 11.1.0 ]")
    check({"scipy": "1.7.3", "sklearn": "1.0.2"})


def describe() -> None:
    print("[GCC 9.3.0]")
    print("on arm64")


def count():
    words = "a b c".split()
    print(len(words), "words")
    return words


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    words: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("check_2")
    check_2()
    logger.info("describe")
    describe()
    logger.info("count")
    words = count()
    return Results(words=words)
