"""The steps of notebook.py."""

import logging
import math
import sys
from dataclasses import dataclass
from typing import Any

from demo.core import Report, describe

logger = logging.getLogger(__name__)


def find_modules() -> None:
    print("before")
    sys.path.insert(0, "lib")


def measure():
    # The module is in a folder of its own.
    import shapes
    from shapes import area

    print(shapes.NAME, area(3))
    roots = [math.sqrt(area(side)) for side in [1, 2, 3]]
    return roots


def report(roots):
    from shapes import area

    report = Report()
    print(report.line(2), report.both(1, 2), area(4), roots)
    assert describe(2) == "square of 4"
    return report


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    roots: Any
    report: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("find_modules")
    find_modules()
    logger.info("measure")
    roots = measure()
    logger.info("report")
    report_value = report(roots)
    return Results(roots=roots, report=report_value)
