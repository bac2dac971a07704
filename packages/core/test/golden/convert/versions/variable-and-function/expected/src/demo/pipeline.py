"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import best, scores_2

logger = logging.getLogger(__name__)


def print_scores():
    print(best([1, 2]))
    scores = scores_2([3, 4])
    print(scores)
    for scores in [scores, [1]]:
        print(sum(scores))
    return scores


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    scores: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("print_scores")
    scores = print_scores()
    return Results(scores=scores)
