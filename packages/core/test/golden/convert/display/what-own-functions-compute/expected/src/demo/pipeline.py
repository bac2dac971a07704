"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.words import (
    Counted,
    checked,
    extend,
    first,
    grow,
    loud,
    loudly,
    note,
    repeat,
    seen,
)

logger = logging.getLogger(__name__)


def look():
    numbers = [1, 2, 3]
    return numbers


def act(numbers):
    Counted("a")
    loud(1)
    note(2)
    grow(numbers)
    extend(numbers)
    repeat(loud, 3, 2)
    repeat(lambda value: loud(value), 3, 2)
    list(map(loud, numbers))
    loudly(numbers)
    [double(5) for double in [loud]]
    stream = iter([1, 2, 3])
    first(stream)
    checked(3)
    print(next(stream), numbers, seen, Counted.made)
    return stream


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    numbers: Any
    stream: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("look")
    numbers = look()
    logger.info("act")
    stream = act(numbers)
    return Results(numbers=numbers, stream=stream)
