"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def a() -> None:
    score = 3

    def level(by):
        return score + by

    class Model:
        rank = level(1)

        def score(self):
            return self.rank

    print(Model().score())


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
