"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def prepare() -> None:
    values = [4, 7, 10]
    step = 9
    if len(values) > 10_000:
        step = 2
    else:
        print(step)
        del step
    try:
        print(step)
    except NameError:
        print("gone")


def train():
    step = 3
    print(step)
    return step


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    step: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("prepare")
    prepare()
    logger.info("train")
    step = train()
    return Results(step=step)
