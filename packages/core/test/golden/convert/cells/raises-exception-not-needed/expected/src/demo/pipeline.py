"""The steps of show.ipynb."""

import logging

from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def call_sum(*, values: list[int]) -> None:
    print(sum(values))


def run(parameters: Parameters | None = None) -> None:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("call_sum")
    call_sum(values=parameters.values)
