"""The steps of notebook.py."""

import logging

from demo.core import ok
from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def a(*, limit: int) -> None:
    print(ok(2, limit=limit))


def run(parameters: Parameters | None = None) -> None:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("a")
    a(limit=parameters.limit)
