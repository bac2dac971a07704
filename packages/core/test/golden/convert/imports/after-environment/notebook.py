# %%
import os

import pandas as pd

# %% tags=["step:set_environment"]
os.environ["TF_USE_LEGACY_KERAS"] = "1"

# %% tags=["step:build"]
import numpy as np
import tensorflow as tf
from tensorflow.keras import Sequential

weights = np.ones(3)
model = Sequential([tf.keras.layers.Dense(1)])

# %% tags=["step:run"]
def scale(values):
    return tf.constant(values) / 2

print(scale(weights), pd.Series(weights))
model.summary()
