"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any


def level(by):
    return score + by


logger = logging.getLogger(__name__)


def a() -> None:
    global score
    score = 3


def b() -> None:
    class Model:
        rank = level(1)

        def score(self):
            return self.rank

    print(Model().score())


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    score: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
    return Results(score=score)
