"""The steps of notebook.py."""

from __future__ import annotations
import __future__

import logging

from demo.features import since

logger = logging.getLogger(__name__)


def show() -> None:
    print(since("annotations"), __future__.division.optional[:2])


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("show")
    show()
