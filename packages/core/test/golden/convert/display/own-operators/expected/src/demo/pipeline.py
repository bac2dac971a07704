"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import Counted

logger = logging.getLogger(__name__)


def a():
    counted = Counted()
    return counted


def run_notebook(counted) -> None:
    counted == 1


def run_notebook_2(counted) -> None:
    f"{counted}"


def b(counted) -> None:
    counted in [2]
    print(counted.looks)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    counted: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    counted = a()
    logger.info("run_notebook")
    run_notebook(counted)
    logger.info("run_notebook_2")
    run_notebook_2(counted)
    logger.info("b")
    b(counted)
    return Results(counted=counted)
