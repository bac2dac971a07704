"""The steps of notebook.py."""

import logging
from dataclasses import dataclass
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import statsmodels.api as sm
from scipy import stats
from sklearn.metrics import plot_confusion_matrix
from tensorflow import keras

logger = logging.getLogger(__name__)


def load():
    frame = pd.read_csv("sizes.csv")
    sizes = {"M": 1, "L": 2}
    model = sm.OLS(frame["y"], frame["x"]).fit()
    network = keras.Sequential()
    return frame, sizes, model, network


def act(network, frame, model) -> None:
    network.summary()
    stats.norm.rvs(3)
    frame.sample(3)
    frame.sample(3, random_state=None)
    np.fill_diagonal(frame.values, 0)
    frame["size"].map(print)
    plot_confusion_matrix(model, frame)
    np.disp("shown")
    print(len(frame))
    plt.show()
    plt.close("all")


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    frame: Any
    sizes: Any
    model: Any
    network: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("load")
    frame, sizes, model, network = load()
    logger.info("act")
    act(network, frame, model)
    return Results(frame=frame, sizes=sizes, model=model, network=network)
