"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

import pandas as pd

from demo.fits import fit

logger = logging.getLogger(__name__)


def load():
    df = pd.DataFrame({"x": [1.0, 2, 3], "y": [1.0, 2, 4]})
    print(fit(df).params)
    return df


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    df: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("load")
    df = load()
    return Results(df=df)
