"""The steps of notebook.py."""

import logging


class Box:
    def get(self):
        return _hidden


logger = logging.getLogger(__name__)


def a():
    global _hidden
    __secret = len("abc")
    _hidden = 2
    return __secret


def b(__secret) -> None:
    print(__secret, Box().get())


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    __secret = a()
    logger.info("b")
    b(__secret)
