"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def load_name():
    try:
        name = open(__file__).read()
    except (NameError, OSError) as error:
        name = type(error).__name__
    print(name)
    return name


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    name: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("load_name")
    name = load_name()
    return Results(name=name)
