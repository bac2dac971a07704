"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

import matplotlib.pyplot as plt

logger = logging.getLogger(__name__)


def prepare():
    xs = [1, 2, 3]
    return xs


def draw(xs) -> None:
    plt.plot(xs)
    plt.title("Line")
    plt.show()
    plt.close("all")


def bars(xs):
    fig, ax = plt.subplots()
    ax.bar(xs, xs)
    plt.show()
    plt.close("all")
    return fig, ax


def late(ax, fig) -> None:
    ax.set_title("later")
    fig.savefig("bars.png")


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    xs: Any
    fig: Any
    ax: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("prepare")
    xs = prepare()
    logger.info("draw")
    draw(xs)
    logger.info("bars")
    fig, ax = bars(xs)
    logger.info("late")
    late(ax, fig)
    return Results(xs=xs, fig=fig, ax=ax)
