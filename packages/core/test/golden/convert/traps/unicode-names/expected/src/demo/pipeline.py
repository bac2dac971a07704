"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    π = 3
    größe = 2
    return π, größe


def b(π, größe) -> None:
    print(π * größe)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    π: Any
    größe: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    π, größe = a()
    logger.info("b")
    b(π, größe)
    return Results(π=π, größe=größe)
