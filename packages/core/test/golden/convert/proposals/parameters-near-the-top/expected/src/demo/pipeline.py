"""The steps of parameters.py."""

import logging
import math
from dataclasses import dataclass
from typing import Any

from demo.core import Step
from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def set_rounds(*, rate: float, labels: list[str]):
    counts = {}
    rounds = 0
    for label in labels:
        counts[label] = math.floor(rate * Step().size())
        rounds += 1
    print(counts, rounds)
    return counts, rounds


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    counts: Any
    rounds: Any


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("set_rounds")
    counts, rounds = set_rounds(rate=parameters.rate, labels=parameters.labels)
    return Results(counts=counts, rounds=rounds)
