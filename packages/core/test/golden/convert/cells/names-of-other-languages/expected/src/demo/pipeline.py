"""The steps of models.ipynb."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def unconverted_cell_1():
    scale = 2
    fit = None
    raise NotImplementedError("cell 2: `%%R` is R, not Python")
    fast = None
    faster = None
    Box = None
    raise NotImplementedError("cell 3: `%%cython` is Cython, not Python")
    rows = None
    raise NotImplementedError("cell 4: `%%sql` is SQL, not Python")

    def use(box: Box):
        return fast(box)

    print(fit, fast(scale), faster(1.0), rows, use)
    return scale, fit, fast, faster, rows


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    scale: Any
    fit: Any
    fast: Any
    faster: Any
    rows: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("unconverted_cell_1")
    scale, fit, fast, faster, rows = unconverted_cell_1()
    return Results(scale=scale, fit=fit, fast=fast, faster=faster, rows=rows)
