# %% tags=["module:units"]
import math

FOOT = 0.3


def to_metres(feet):
    return feet * FOOT
