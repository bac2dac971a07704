"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def a() -> None:
    unit = "cm".upper()

    class Length:
        def __init__(self, x):
            self.x = x

        def __str__(self):
            return f"{self.x} {unit}"

    print(Length(3))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
