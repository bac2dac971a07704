"""The steps of notebook.py."""

import logging
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    groups = defaultdict(list)
    return groups


def run_notebook(groups) -> None:
    groups["new"]


def b(groups) -> None:
    print(sorted(groups))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    groups: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    groups = a()
    logger.info("run_notebook")
    run_notebook(groups)
    logger.info("b")
    b(groups)
    return Results(groups=groups)
