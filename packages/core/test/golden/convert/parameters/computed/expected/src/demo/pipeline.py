"""The steps of notebook.py."""

import logging
import os
from dataclasses import dataclass
from typing import Any

from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def make_half(*, limit: int, folder: str):
    half = limit / 2
    path = os.path.join(folder, "x.csv")
    return half, path


def a(half, path, *, limit: int) -> None:
    print(limit, half, path)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    half: Any
    path: Any


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("make_half")
    half, path = make_half(limit=parameters.limit, folder=parameters.folder)
    logger.info("a")
    a(half, path, limit=parameters.limit)
    return Results(half=half, path=path)
