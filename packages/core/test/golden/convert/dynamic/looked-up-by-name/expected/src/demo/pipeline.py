"""Riddles"""

import logging


def double(n):
    return 2 * n


logger = logging.getLogger(__name__)


def define_riddle_1() -> None:
    # Variables are the module's, as `globals` may read or bind any of them.
    global riddle_1, riddle_2, n, name

    def riddle_1():
        return double(21)

    def riddle_2():
        return sum(range(5))

    for n in (1, 2, 3):
        name = f"riddle_{n}"
        if name in globals():
            print(name, globals()[name]())


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("define_riddle_1")
    define_riddle_1()
