"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

import matplotlib
import matplotlib.pyplot as plt

from demo.core import draw, draw_both, lines

logger = logging.getLogger(__name__)


def set_up() -> None:
    matplotlib.use("Agg")


def draw_twice() -> None:
    plt.plot([1, 2, 3])
    plt.show()  # the first
    plt.close("all")
    plt.plot([3, 2, 1])
    print(lines())
    plt.show()
    plt.close("all")


def draw_each() -> None:
    for values in [[1, 2], [2, 1]]:
        plt.plot(values)
        plt.show()
        plt.close("all")


def draw_with_functions():
    draw([1], "a")
    plt.close("all")
    print(lines())
    plt.plot([0])
    plt.show()
    plt.close("all")
    count = draw_both([1, 2])
    plt.close("all")
    print(lines(), count)
    plt.show()
    plt.close("all")
    return count


def draw_at_the_end(count) -> None:
    plt.plot([1])
    plt.show()
    plt.close("all")
    plt.plot([2])
    if count:
        plt.show()
        plt.close("all")
        print(lines())
    draw([3], "end")
    plt.close("all")


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    count: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("set_up")
    set_up()
    logger.info("draw_twice")
    draw_twice()
    logger.info("draw_each")
    draw_each()
    logger.info("draw_with_functions")
    count = draw_with_functions()
    logger.info("draw_at_the_end")
    draw_at_the_end(count)
    return Results(count=count)
