"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def early():
    def total(values):
        if not values:
            return 0
        return sum(values) * rate

    def scaled(values):
        low = min(values)
        return [value * factor - low for value in values]

    def offset(values):
        return [value + shift for value in values if value > limit]

    def report(values):
        """Print what `scaled` gives."""
        for value in scaled(values):
            print(value, unit)
        return offset(values)

    def safe():
        try:
            return later
        except NameError:
            return None

    def numbers():
        yield later

    values = [3, 4]
    print(total(values))
    stream = numbers()
    if values:
        print(offset(values))
    shown = report(values)
    rate, factor, shift, limit, unit, later = 1, 2, 3, 4, "m", 5
    print(report(values), next(stream))
    return values, stream, shown


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    values: Any
    stream: Any
    shown: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("early")
    values, stream, shown = early()
    return Results(values=values, stream=stream, shown=shown)
