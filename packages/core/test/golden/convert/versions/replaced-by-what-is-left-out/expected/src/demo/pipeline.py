"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def train():
    best = len("abc")
    return best


def show(best) -> None:
    print(best)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    best: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("train")
    best = train()
    logger.info("show")
    show(best)
    return Results(best=best)
