"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def a() -> None:
    __secret = len("abc")
    _hidden = 2

    class Box:
        def get(self):
            return _hidden

    print(__secret, Box().get())


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
