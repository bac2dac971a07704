"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def a(
    *,
    limit: int,
    rate: float,
    names: list[str],
    verbose: bool,
    path: str,
    nothing: object,
    count: int,
    most: int | None,
    where: "str | None",
):
    rows = list(range(limit))[:count]
    print(rows, rate, names, verbose, path, nothing, most, where)
    return rows


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("a")
    rows = a(
        limit=parameters.limit,
        rate=parameters.rate,
        names=parameters.names,
        verbose=parameters.verbose,
        path=parameters.path,
        nothing=parameters.nothing,
        count=parameters.count,
        most=parameters.most,
        where=parameters.where,
    )
    return Results(rows=rows)
