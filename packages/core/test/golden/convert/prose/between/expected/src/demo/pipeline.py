"""Scores"""

import cmath
import logging
import math
import operator
import statistics
import textwrap
from collections import Counter
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def collect():
    scores = []
    for value in range(4):
        scores.append(value * 2)

    # 1. the usual way
    roots = []
    for value in scores:
        roots.append(math.sqrt(value))
    middle = statistics.median(scores)
    # for the text
    lines = textwrap.wrap("a b c", 2)

    # Sum
    total = sum(scores)
    print(total)
    # Count what is left over
    counts = Counter(scores)
    print(cmath.sqrt(operator.neg(total)), counts)

    print(total + 1, roots, middle, lines)
    return roots, middle, lines, total, counts


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    roots: Any
    middle: Any
    lines: Any
    total: Any
    counts: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("collect")
    roots, middle, lines, total, counts = collect()
    return Results(roots=roots, middle=middle, lines=lines, total=total, counts=counts)
