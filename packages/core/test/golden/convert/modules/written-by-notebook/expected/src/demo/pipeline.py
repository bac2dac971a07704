"""The steps of areas.ipynb."""

import logging

import shapes
from demo.core import label

logger = logging.getLogger(__name__)


def print_shapes() -> None:
    print(label(2), shapes.area(3))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("print_shapes")
    print_shapes()
