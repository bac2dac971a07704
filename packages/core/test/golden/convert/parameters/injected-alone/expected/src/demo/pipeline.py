"""The steps of notebook.py."""

import logging

from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def show(*, rate: int, labels: list[str]) -> None:
    print(len(labels) * (rate > 1))


def run(parameters: Parameters | None = None) -> None:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("show")
    show(rate=parameters.rate, labels=parameters.labels)
