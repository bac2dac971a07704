"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

logger = logging.getLogger(__name__)


def load():
    df = pd.DataFrame({"x": [1.0, None, 3.0]})
    return df


def set_up() -> None:
    np.random.seed(0)


def drop_what_is_missing(df) -> None:
    """Drop what is missing"""
    df.dropna(inplace=True)


def show_more_columns() -> None:
    """Show more columns"""
    pd.set_option("display.width", 100)


def sample(df):
    noise = np.random.normal(size=len(df))
    print(noise.sum())
    return noise


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    df: Any
    noise: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("load")
    df = load()
    logger.info("set_up")
    set_up()
    logger.info("drop_what_is_missing")
    drop_what_is_missing(df)
    logger.info("show_more_columns")
    show_more_columns()
    logger.info("sample")
    noise = sample(df)
    return Results(df=df, noise=noise)
