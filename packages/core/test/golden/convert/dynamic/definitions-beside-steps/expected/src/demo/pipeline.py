"""Grids"""

import logging
from dataclasses import dataclass
from typing import Any

from demo.core import double

Point = tuple[int, int]
UP = (0, 1)


def move(point: Point, by: Point = UP) -> Point:
    """Moves by `step`, which is bound anew later."""
    return point[0] + step * by[0], point[1] + step * by[1]


def count() -> int:
    global calls
    calls += 1
    return calls


class Walker:
    start: Point = UP

    def walk(self) -> Point:
        count()
        return move(self.start)


def never_named() -> int:
    return step + count()


logger = logging.getLogger(__name__)


def set_calls() -> None:
    global calls
    calls = 0


def walk() -> None:
    """Walk"""
    # Variables are the module's, as `eval` may read or bind any of them.
    global step, calls, evaluate
    step = double(1)
    print(move((0, 0)), Walker().walk())
    step = 5
    evaluate = lambda text: eval(text)
    print(evaluate("move((1, 1))"), evaluate("Walker().walk()"), calls)
    print(evaluate("never_" + "named()"), calls)
    del calls
    try:
        print(calls)
    except NameError:
        print("gone")


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    evaluate: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("set_calls")
    set_calls()
    logger.info("walk")
    walk()
    return Results(evaluate=evaluate)
