"""The steps of notebook.py."""

import logging

from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def a(*, rate: float, text: str) -> None:
    print(rate, text)


def run(parameters: Parameters | None = None) -> None:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("a")
    a(rate=parameters.rate, text=parameters.text)
