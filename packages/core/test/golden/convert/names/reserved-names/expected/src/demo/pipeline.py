"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

logger = logging.getLogger(__name__)


def run_step():
    rows = [1]
    return rows


def main_step(rows):
    rows = rows + [2]
    return rows


def results_step():
    Results = 5
    parameters = {"a": 1}
    logger = "log"
    return Results, parameters, logger


def show(rows, Results, parameters, logger) -> None:
    print(rows, Results, parameters, logger)


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    rows: Any
    Results: Any
    parameters: Any
    logger: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("run_step")
    rows = run_step()
    logger.info("main_step")
    rows = main_step(rows)
    logger.info("results_step")
    Results_value, parameters_value, logger_value = results_step()
    logger.info("show")
    show(rows, Results_value, parameters_value, logger_value)
    return Results(
        rows=rows,
        Results=Results_value,
        parameters=parameters_value,
        logger=logger_value,
    )
