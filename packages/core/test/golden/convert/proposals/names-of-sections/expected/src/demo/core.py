"""What the pipeline's steps call."""

import numpy as np


def bootstrap(values):
    return np.mean(values)


def mape(found, wanted):
    """Mean absolute percentage error."""
    return np.mean(np.abs(found - wanted))
