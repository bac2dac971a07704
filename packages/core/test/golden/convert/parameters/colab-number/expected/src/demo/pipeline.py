"""The steps of form.ipynb."""

import logging

from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def show_results(*, m: int | float, rate: float) -> None:
    print(m * rate)


def run(parameters: Parameters | None = None) -> None:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("show_results")
    show_results(m=parameters.m, rate=parameters.rate)
