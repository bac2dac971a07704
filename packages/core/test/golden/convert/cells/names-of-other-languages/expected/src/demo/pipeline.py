"""The steps of models.ipynb."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def unconverted_cell_2():
    fit = None
    raise NotImplementedError("models.ipynb, cell 2: `%%R` is R, not Python")
    return fit


def unconverted_cell_3():
    fast = None
    faster = None
    Box = None
    raise NotImplementedError("models.ipynb, cell 3: `%%cython` is Cython, not Python")
    return fast, faster, Box


def unconverted_cell_4():
    rows = None
    raise NotImplementedError("models.ipynb, cell 4: `%%sql` is SQL, not Python")
    return rows


def call_fast(Box, fast, fit, faster, rows, *, scale: int) -> None:
    def use(box: Box):
        return fast(box)

    print(fit, fast(scale), faster(1.0), rows, use)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    fit: Any
    fast: Any
    faster: Any
    Box: Any
    rows: Any


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("unconverted_cell_2")
    fit = unconverted_cell_2()
    logger.info("unconverted_cell_3")
    fast, faster, Box = unconverted_cell_3()
    logger.info("unconverted_cell_4")
    rows = unconverted_cell_4()
    logger.info("call_fast")
    call_fast(Box, fast, fit, faster, rows, scale=parameters.scale)
    return Results(fit=fit, fast=fast, faster=faster, Box=Box, rows=rows)
