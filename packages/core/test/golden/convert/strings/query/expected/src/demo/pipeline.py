"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

import pandas as pd

logger = logging.getLogger(__name__)


def load():
    df = pd.DataFrame({"x": [1, 2, 3]})
    limit = 2
    return df, limit


def pick(df, limit):
    few = df.query("x > @limit")
    print(len(few))
    return few


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    df: Any
    limit: Any
    few: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("load")
    df, limit = load()
    logger.info("pick")
    few = pick(df, limit)
    return Results(df=df, limit=limit, few=few)
