"""The steps of notebook.py."""

import logging
import random
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from demo.core import is_high
from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def make_here(*, SEED: int):
    warnings.filterwarnings("ignore")
    random.seed(SEED)
    HERE = Path("rolls")
    return HERE


def print_rolls(HERE, *, ROLLS: int):
    rolls = [random.randint(1, 6) for _ in range(ROLLS)]
    print(rolls)
    high = [roll for roll in rolls if is_high(roll)]
    print(len(high))
    print(HERE.name)
    return rolls, high


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    HERE: Any
    rolls: Any
    high: Any


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("make_here")
    HERE = make_here(SEED=parameters.SEED)
    logger.info("print_rolls")
    rolls, high = print_rolls(HERE, ROLLS=parameters.ROLLS)
    return Results(HERE=HERE, rolls=rolls, high=high)
