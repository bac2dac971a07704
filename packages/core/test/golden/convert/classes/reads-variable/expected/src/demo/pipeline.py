"""The steps of notebook.py."""

import logging


class Length:
    def __init__(self, x):
        self.x = x

    def __str__(self):
        return f"{self.x} {unit}"


logger = logging.getLogger(__name__)


def a() -> None:
    global unit
    unit = "cm".upper()


def b() -> None:
    print(Length(3))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
