"""The steps of notebook.py."""

import logging

from demo.core import ok

logger = logging.getLogger(__name__)


def print_ok() -> None:
    print(ok(2), ok(20))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("print_ok")
    print_ok()
