"""The steps of names.py."""

import logging
import pathlib
from dataclasses import dataclass
from typing import Any

from demo.core import longest

logger = logging.getLogger(__name__)


def load_towns():
    # write the list of towns
    pathlib.Path("towns.txt").write_text("Bern\nRoma\n")
    towns = open("towns.txt").read().split()
    return towns


def longest_word_of_all(towns) -> None:
    """Exercise 1"""
    print(longest(towns))


def print_number_of_towns(towns) -> None:
    """Exercise 2"""
    print("number of towns", len(towns))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    towns: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("load_towns")
    towns = load_towns()
    logger.info("longest_word_of_all")
    longest_word_of_all(towns)
    logger.info("print_number_of_towns")
    print_number_of_towns(towns)
    return Results(towns=towns)
