"""The steps of notebook.py."""

import logging


def level(by):
    return score + by


logger = logging.getLogger(__name__)


def a() -> None:
    global score
    score = 3


def b() -> None:
    class Model:
        rank = level(1)

        def score(self):
            return self.rank

    print(Model().score())


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
