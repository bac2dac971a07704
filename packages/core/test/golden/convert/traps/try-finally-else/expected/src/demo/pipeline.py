"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    try:
        value = int("5")
    except ValueError:
        value = None
    else:
        note = "parsed"
    finally:
        done = True
    print(value, done)
    print(note)
    return value, done


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    value: Any
    done: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    value, done = a()
    return Results(value=value, done=done)
