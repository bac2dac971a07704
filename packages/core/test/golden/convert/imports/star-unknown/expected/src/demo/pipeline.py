"""The steps of notebook.py."""

from fastai.vision.all import *

# A star may bind any name: what is imported by its name comes after it.
# isort: split
import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def a():
    dls = ImageDataLoaders.from_folder("x")
    return dls


def b(dls):
    rows = sorted([2, 1])
    show_batch(dls)
    print(rows)
    return rows


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    dls: Any
    rows: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("a")
    dls = a()
    logger.info("b")
    rows = b(dls)
    return Results(dls=dls, rows=rows)
