"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.tools import train

logger = logging.getLogger(__name__)


def train_2():
    rows = [1, 2]
    model = train(rows)
    return model


def show(model) -> None:
    print(model)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    model: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("train_2")
    model = train_2()
    logger.info("show")
    show(model)
    return Results(model=model)
