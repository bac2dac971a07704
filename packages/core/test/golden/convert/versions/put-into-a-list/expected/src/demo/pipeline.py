"""The steps of notebook.py."""

import logging

from demo.core import run_all


def scale_1(value):
    return value * 10


def enlarge(value):
    return scale(value)


def scale_2(value):
    return value + 1


logger = logging.getLogger(__name__)


def print_run_all() -> None:
    global scale
    steps = []
    scale = scale_1
    steps.append(enlarge)
    print(run_all(1, steps=steps))
    scale = scale_2
    print(run_all(1, steps=steps), scale(5))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("print_run_all")
    print_run_all()
