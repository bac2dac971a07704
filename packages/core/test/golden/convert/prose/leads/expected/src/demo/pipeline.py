"""Squares

Gary poses this problem:

Which numbers are sums of two squares?
"""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def collect_squares():
    """Collect the squares

    Nothing here is new.
    """
    squares = []
    for n in range(5):
        squares.append(n * n)
    print(squares)
    return squares


def find_sums(squares):
    """Find the sums

    A sum counts:

    - if both squares are below the limit, which is small here so that the whole
      thing stays readable for all
    - if it is even
    """
    sums = []
    for a in squares:
        sums.extend(a + b for b in squares if (a + b) % 2 == 0)
    print(sums)
    return sums


def largest_sum(sums):
    """Largest sum

    The largest of them is far below what one would expect from the number of
    squares alone.
    """
    largest = 0
    for each in sums:
        largest = max(largest, each)
    print(largest)
    return largest


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    squares: Any
    sums: Any
    largest: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("collect_squares")
    squares = collect_squares()
    logger.info("find_sums")
    sums = find_sums(squares)
    logger.info("largest_sum")
    largest = largest_sum(sums)
    return Results(squares=squares, sums=sums, largest=largest)
