"""The steps of notebook.ipynb."""

import ast
import logging
from dataclasses import dataclass
from typing import Any

import numpy as np

logger = logging.getLogger(__name__)


def print_ast():
    print(ast.dump(ast.parse("x")))
    try:
        1 / 0
    except ZeroDivisionError as error:
        print(error)
    means = [np.mean([1, 2]), np.mean([3, 4])]
    print(means)
    print(np.array(means))
    print(np.float64(1) / 3)
    print(f"{np.mean([1, 2]):.2f}")
    return means


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    means: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("print_ast")
    means = print_ast()
    return Results(means=means)
