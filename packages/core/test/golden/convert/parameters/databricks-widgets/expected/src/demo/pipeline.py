"""The steps of widgets.py."""

import logging
from dataclasses import dataclass
from typing import Any

from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def make_rows(*, my_env: str, rows_widget: str):
    env = my_env
    rows = int(rows_widget)
    print(env, rows)
    return env, rows


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    env: Any
    rows: Any


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("make_rows")
    env, rows = make_rows(my_env=parameters.my_env, rows_widget=parameters.rows_widget)
    return Results(env=env, rows=rows)
