"""The steps of notebook.py."""

import logging

from demo.geo import area
from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def show(*, n: int, m: int, k: int) -> None:
    print(area(n, m), k)


def run(parameters: Parameters | None = None) -> None:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("show")
    show(n=parameters.n, m=parameters.m, k=parameters.k)
