"""The steps of notebook.py."""

import logging

from demo.parameters import Parameters

logger = logging.getLogger(__name__)


def a(*, sizes: list[int]) -> None:
    sizes.append(3)
    assert sizes == [1, 2, 3]


def b(*, sizes: list[int]) -> None:
    print(sizes)


def run(parameters: Parameters | None = None) -> None:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("a")
    a(sizes=parameters.sizes)
    logger.info("b")
    b(sizes=parameters.sizes)
