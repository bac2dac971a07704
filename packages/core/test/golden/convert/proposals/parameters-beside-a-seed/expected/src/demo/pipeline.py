"""The steps of notebook.py."""

import logging
import random
import warnings
from dataclasses import dataclass
from typing import Any

from demo.core import is_high
from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def set_up(*, SEED: int) -> None:
    warnings.filterwarnings("ignore")
    random.seed(SEED)


def make_high(*, ROLLS: int):
    rolls = [random.randint(1, 6) for _ in range(ROLLS)]
    print(rolls)
    high = [roll for roll in rolls if is_high(roll)]
    print(len(high))
    return rolls, high


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rolls: Any
    high: Any


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("set_up")
    set_up(SEED=parameters.SEED)
    logger.info("make_high")
    rolls, high = make_high(ROLLS=parameters.ROLLS)
    return Results(rolls=rolls, high=high)
