"""The steps of notebook.py."""

import logging

from demo.core import run_all

logger = logging.getLogger(__name__)


def scale_enlarge() -> None:
    steps = []

    def scale(value):
        return value * 10

    def enlarge(value):
        return scale(value)

    steps.append(enlarge)
    print(run_all(1, steps=steps))

    def scale(value):
        return value + 1

    print(run_all(1, steps=steps), scale(5))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("scale_enlarge")
    scale_enlarge()
