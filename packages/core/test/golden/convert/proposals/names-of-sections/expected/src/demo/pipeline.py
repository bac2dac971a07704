"""A report"""

import logging
from dataclasses import dataclass
from typing import Any

import pandas as pd
import seaborn as sns

from demo.core import bootstrap, mape

logger = logging.getLogger(__name__)


def setup():
    LIMIT = int("2")
    return LIMIT


def make_speeds():
    """Speeds"""
    sns.set_style("darkgrid")
    speeds = pd.DataFrame({"speed": [1.0, 2.0, 50.0]})
    return speeds


def remove_outliers(speeds, LIMIT):
    """Outliers"""
    z = (speeds["speed"] - speeds["speed"].mean()) / speeds["speed"].std()
    outliers = speeds[z > LIMIT]
    speeds = speeds[z <= LIMIT]
    return outliers, speeds


def run_bootstrap(speeds, LIMIT):
    """Bootstrap"""
    center = bootstrap(speeds["speed"])
    print(center + LIMIT)
    return center


def kpis(speeds) -> None:
    """KPIs"""
    kpi = {}
    kpi["mean"] = speeds.groupby("speed").sum()


def print_mape(speeds, LIMIT):
    """Exercise 1"""
    naive = speeds["speed"] * 2
    better = naive + 1
    worse = naive + LIMIT
    print(mape(naive, better), worse)
    return naive, better, worse


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    LIMIT: Any
    speeds: Any
    outliers: Any
    center: Any
    naive: Any
    better: Any
    worse: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("setup")
    LIMIT = setup()
    logger.info("make_speeds")
    speeds = make_speeds()
    logger.info("remove_outliers")
    outliers, speeds = remove_outliers(speeds, LIMIT)
    logger.info("run_bootstrap")
    center = run_bootstrap(speeds, LIMIT)
    logger.info("kpis")
    kpis(speeds)
    logger.info("print_mape")
    naive, better, worse = print_mape(speeds, LIMIT)
    return Results(
        LIMIT=LIMIT,
        speeds=speeds,
        outliers=outliers,
        center=center,
        naive=naive,
        better=better,
        worse=worse,
    )
