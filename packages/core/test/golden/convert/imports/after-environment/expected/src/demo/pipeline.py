"""The steps of notebook.py."""

import logging
import os
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from demo.core import scale

logger = logging.getLogger(__name__)


def set_environment() -> None:
    os.environ["TF_USE_LEGACY_KERAS"] = "1"


def build():
    import tensorflow as tf
    from tensorflow.keras import Sequential

    weights = np.ones(3)
    model = Sequential([tf.keras.layers.Dense(1)])
    return weights, model


def run_step(weights, model) -> None:
    print(scale(weights), pd.Series(weights))
    model.summary()


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    weights: Any
    model: Any


def run() -> Results:
    """Run the steps in the notebook's order."""
    logger.info("set_environment")
    set_environment()
    logger.info("build")
    weights, model = build()
    logger.info("run_step")
    run_step(weights, model)
    return Results(weights=weights, model=model)
