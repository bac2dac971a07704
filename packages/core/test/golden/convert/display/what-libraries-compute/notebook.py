# %%
import numpy as np
import pandas as pd
import statsmodels.api as sm
from scipy import stats
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, plot_confusion_matrix
from tensorflow import keras

# %% tags=["step:load"]
frame = pd.read_csv("sizes.csv")
sizes = {"M": 1, "L": 2}
model = sm.OLS(frame["y"], frame["x"]).fit()
network = keras.Sequential()

# %% tags=["step:look"]
frame["size"].map(sizes)
frame["size"].map("{:.2f}".format)
LogisticRegression(penalty="l1")
stats.binom(5, 1 / 6).pmf(2)
stats.norm.ppf(0.75)
np.arccos(0.5)
accuracy_score(frame["x"], frame["y"])
model.pred_table()
frame[:20]
frame.sample(3, random_state=0)
[name for name in dir(model) if not name.startswith("_")]

# %% tags=["step:act"]
network.summary()
stats.norm.rvs(3)
frame.sample(3)
frame.sample(3, random_state=None)
np.fill_diagonal(frame.values, 0)
frame["size"].map(print)
plot_confusion_matrix(model, frame)
np.disp("shown")
print(len(frame))
