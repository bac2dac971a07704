# %%
import glob
import json
import sqlite3

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import statsmodels.formula.api as smf
from scipy.optimize import curve_fit, minimize
from sklearn.tree import DecisionTreeClassifier, plot_tree

# %% [markdown]
# ## Files

# %%
files = glob.glob("*.csv")

# %% [markdown]
# ## Exercise 1

# %%
connection = sqlite3.connect("shop.db")

# %% [markdown]
# ## Exercise 2

# %%
def cost(x):
    return (x - 2) ** 2

res = minimize(cost, 0)

# %% [markdown]
# ## Exercise 3

# %%
def decay(t, rate):
    return np.exp(-rate * t)

found, _ = curve_fit(decay, [0, 1, 2], [1, 0.4, 0.1])

# %% [markdown]
# ## Exercise 4

# %%
tree = DecisionTreeClassifier(max_depth=1).fit([[0], [1]], [0, 1])

# %% [markdown]
# ## Exercise 5

# %%
plot_tree(tree)

# %% [markdown]
# ## Exercise 6

# %%
def show_trend(x, y):
    slope, start = np.polyfit(x, y, 1)
    plt.plot(x, slope * x + start)
    plt.xlabel("hours")
    plt.ylabel("speed")

hours = np.array([1, 2, 3])
speed = np.array([3, 5, 8])
show_trend(hours, speed)

# %% [markdown]
# ## Exercise 7

# %%
report = {"speed": 3}
with open("report.json", "w") as file:
    json.dump(report, file)
print(json.load(open("report.json")))

# %% [markdown]
# ## Exercise 8

# %%
settings = {"limit": 1}
settings["limit"] = float(report["speed"])

# %% [markdown]
# ## Exercise 9

# %%
data = pd.DataFrame({"y": [1, 2, 4], "x": [1, 2, 3]})
smf.ols("y ~ x", data).fit().summary()

# %% [markdown]
# ## Exercise 10

# %%
rng = np.random.default_rng(1)

# %% [markdown]
# ## Exercise 11

# %%
def draw_card():
    return rng.choice(["ace", "king"])

card = draw_card()
print("a card of", card)
