"""Bike demand

How many rides to expect, by hour and weather.
"""

import logging
from dataclasses import dataclass
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split

from bike_demand.core import add_load, clean, score
from bike_demand.parameters import Parameters

logger = logging.getLogger(__name__)


def set_up(*, SEED: int) -> None:
    np.random.seed(SEED)
    pd.set_option("display.max_columns", 50)


def load_and_clean(*, DATA: str):
    """Load & clean"""
    df = pd.read_csv(DATA, parse_dates=["when"])
    df = clean(df)
    print(len(df), "rows kept")
    return df


def engineer_features(df):
    """Engineer features

    A weekend ride counts more: staff is short.
    """
    df = add_load(df)
    df["jitter"] = np.random.rand(len(df))
    return df


def plot_rides_by_hour(df) -> None:
    fig, ax = plt.subplots()
    df.groupby("hour")["rides"].mean().plot(ax=ax)
    ax.set_title("Rides by hour")
    plt.show()
    plt.close("all")


def split_data(df, *, SEED: int):
    columns = ["hour", "temp", "weekend", "jitter"]
    X_train, X_test, y_train, y_test = train_test_split(
        df[columns], df["load"], random_state=SEED
    )
    return X_train, X_test, y_train, y_test


def train_model(X_train, y_train, *, SEED: int, n_trees: int):
    """Train the model"""
    model = RandomForestRegressor(n_estimators=n_trees, random_state=SEED)
    model.fit(X_train, y_train)
    return model


def evaluate_model(model, X_test, y_test, df):
    mae = score(model, X_test=X_test, y_test=y_test)
    print(f"MAE {mae:.2f}")
    # baseline: always the mean of the hour
    means = df.groupby("hour")["load"].mean()
    baseline = mean_absolute_error(y_test, X_test["hour"].map(means))
    assert mae < baseline
    return mae, baseline


def other_depths(X_train, y_train, X_test, y_test, *, SEED: int, n_trees: int) -> None:
    """Other depths"""
    for depth in (2, 4):
        m = RandomForestRegressor(
            max_depth=depth, n_estimators=n_trees, random_state=SEED
        )
        m.fit(X_train, y_train)
        print(depth, round(score(m, X_test=X_test, y_test=y_test), 2))


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    df: Any
    X_train: Any
    X_test: Any
    y_train: Any
    y_test: Any
    model: Any
    mae: Any
    baseline: Any


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("set_up")
    set_up(SEED=parameters.SEED)
    logger.info("load_and_clean")
    df = load_and_clean(DATA=parameters.DATA)
    logger.info("engineer_features")
    df = engineer_features(df)
    logger.info("plot_rides_by_hour")
    plot_rides_by_hour(df)
    logger.info("split_data")
    X_train, X_test, y_train, y_test = split_data(df, SEED=parameters.SEED)
    logger.info("train_model")
    model = train_model(
        X_train, y_train, SEED=parameters.SEED, n_trees=parameters.n_trees
    )
    logger.info("evaluate_model")
    mae, baseline = evaluate_model(model, X_test, y_test, df)
    logger.info("other_depths")
    other_depths(
        X_train,
        y_train,
        X_test,
        y_test,
        SEED=parameters.SEED,
        n_trees=parameters.n_trees,
    )
    return Results(
        df=df,
        X_train=X_train,
        X_test=X_test,
        y_train=y_train,
        y_test=y_test,
        model=model,
        mae=mae,
        baseline=baseline,
    )
