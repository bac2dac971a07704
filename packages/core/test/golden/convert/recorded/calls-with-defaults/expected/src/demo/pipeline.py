"""The steps of notebook.ipynb."""

import logging

from demo.core import cached

logger = logging.getLogger(__name__)


def call_cached() -> None:
    alphabet = "ABCDEFGH"
    cached(7)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("call_cached")
    call_cached()
