"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def a() -> None:
    class T:
        def show(self):
            return len(rows)

    rows = [1, 2]
    print(T().show())


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
