"""Tide charts

Sea level at a small harbour, from its harmonic constants. The charts go on
the notice board.
"""

import logging
from dataclasses import dataclass
from typing import Any

import matplotlib.pyplot as plt
import numpy as np

from tide_charts.harmonics import peaks, sea_level
from tide_charts.parameters import Parameters

logger = logging.getLogger(__name__)


def set_up() -> None:
    plt.rcParams["figure.figsize"] = (9, 3)


def predict(*, days: int, step_minutes: int):
    hours = np.arange(0, days * 24, step_minutes / 60)
    level = sea_level(hours)
    high_waters = peaks(level)
    print(
        f"{len(high_waters)} high waters in {days} days, the highest {level.max():.2f} m"
    )
    return hours, level, high_waters


def plot_tide(hours, level) -> None:
    """Charts"""
    fig, ax = plt.subplots()
    ax.plot(hours / 24, level, linewidth=0.8)
    ax.axhline(0, color="grey", linewidth=0.5)
    ax.set_xlabel("day")
    ax.set_ylabel("metres")
    ax.set_title("Sea level")
    plt.show()
    plt.close("all")


def plot_high_waters(level, high_waters, hours, *, warning_level: float) -> None:
    fig, ax = plt.subplots()
    above = level[high_waters] > warning_level
    colours = np.where(above, "tab:red", "tab:blue")
    ax.bar(hours[high_waters] / 24, level[high_waters], width=0.3, color=colours)
    ax.axhline(warning_level, color="tab:red", linewidth=0.5)
    ax.set_title("High waters")
    plt.show()
    plt.close("all")


def find_springs(high_waters, level, hours):
    """Spring tides are when the bars are highest: about every two weeks."""
    spring = high_waters[level[high_waters].argmax()]
    spring_day = int(hours[spring] // 24)
    print("spring tide on day", spring_day)
    return spring_day


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    hours: Any
    level: Any
    high_waters: Any
    spring_day: Any


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("set_up")
    set_up()
    logger.info("predict")
    hours, level, high_waters = predict(
        days=parameters.days, step_minutes=parameters.step_minutes
    )
    logger.info("plot_tide")
    plot_tide(hours, level)
    logger.info("plot_high_waters")
    plot_high_waters(level, high_waters, hours, warning_level=parameters.warning_level)
    logger.info("find_springs")
    spring_day = find_springs(high_waters, level, hours)
    return Results(
        hours=hours, level=level, high_waters=high_waters, spring_day=spring_day
    )
