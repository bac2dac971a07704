"""The steps of notebook.py."""

import logging

from demo.core import Row

logger = logging.getLogger(__name__)


def a() -> None:
    Number = int

    def make(n: Number, like: "Row" = None) -> Row:
        return Row()

    print(type(make(1)).__name__)


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
