"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any


def weight_1(word):
    return len(word)


def weights(words):
    for word in words:
        yield weight(word)


def weight_2(word):
    return 100


logger = logging.getLogger(__name__)


def print_weights():
    global weight
    weight = weight_1
    print(sum(weights(["a", "bc"])))
    waiting = weights(["a", "bc"])
    weight = weight_2
    print(list(waiting))
    return waiting


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    waiting: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("print_weights")
    waiting = print_weights()
    return Results(waiting=waiting)
