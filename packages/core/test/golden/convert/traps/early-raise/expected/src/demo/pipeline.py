"""The steps of notebook.py."""

import logging

from demo.core import check

logger = logging.getLogger(__name__)


def a() -> None:
    try:
        check(-1)
    except ValueError as err:
        problem = err
    print(repr(problem))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
