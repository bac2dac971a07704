"""The steps of notebook.py."""

import logging

logger = logging.getLogger(__name__)


def make_fast() -> None:
    fast = len("abc") > 2

    def solve(n):
        return n + 1

    print(solve(1))
    if fast:

        def solve(n):
            return n * 10

    print(solve(1))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("make_fast")
    make_fast()
