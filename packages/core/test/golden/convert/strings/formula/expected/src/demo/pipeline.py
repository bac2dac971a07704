"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import statsmodels.formula.api as smf

logger = logging.getLogger(__name__)


def load():
    df = pd.DataFrame({"x": [1.0, 2, 3], "y": [1.0, 2, 4]})
    return df


def fit(df):
    model = smf.ols("y ~ np.log(x)", data=df).fit()
    print(model.params)
    return model


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    df: Any
    model: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("load")
    df = load()
    logger.info("fit")
    model = fit(df)
    return Results(df=df, model=model)
