"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import double

logger = logging.getLogger(__name__)


def print_double():
    n = 2
    print(f"""{n + 1} things""")
    print(double(n))
    return n


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    n: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("print_double")
    n = print_double()
    return Results(n=n)
