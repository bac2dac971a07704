"""The steps of form.ipynb."""

import logging

from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def print_rate(*, m: int | float, rate: float) -> None:
    print(m * rate)


def run(parameters: Parameters | None = None) -> None:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("print_rate")
    print_rate(m=parameters.m, rate=parameters.rate)
