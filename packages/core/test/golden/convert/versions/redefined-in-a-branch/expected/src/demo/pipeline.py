"""The steps of notebook.py."""

import logging


def solve_1(n):
    return n + 1


logger = logging.getLogger(__name__)


def make_fast() -> None:
    global solve
    fast = len("abc") > 2
    solve = solve_1
    print(solve(1))
    if fast:

        def solve(n):
            return n * 10

    print(solve(1))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("make_fast")
    make_fast()
