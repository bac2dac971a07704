"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    rows = [1]

    class Tally:
        seen = rows

        def add(self, value):
            self.seen.append(value)

    tally = Tally()
    assert rows == [1]
    return rows, tally


def b(tally, rows) -> None:
    tally.add(2)
    print(rows)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any
    tally: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    rows, tally = a()
    logger.info("b")
    b(tally, rows)
    return Results(rows=rows, tally=tally)
