"""The steps of notebook.py."""

import logging
import warnings
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    x = 1
    return x


def set_up() -> None:
    warnings.filterwarnings("ignore")


def b(x) -> None:
    warnings.warn("not shown")
    print(x)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    x: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    x = a()
    logger.info("set_up")
    set_up()
    logger.info("b")
    b(x)
    return Results(x=x)
