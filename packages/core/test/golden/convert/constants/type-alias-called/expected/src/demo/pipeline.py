"""The steps of tour.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import Cities, Tour, as_tour, longest

logger = logging.getLogger(__name__)


def print_longest():
    tour = as_tour(Cities([1, 2]))
    tour.append(3)
    made = Tour(tour)
    made.append(4)
    print(longest(made), tour)
    return tour, made


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    tour: Any
    made: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("print_longest")
    tour, made = print_longest()
    return Results(tour=tour, made=made)
