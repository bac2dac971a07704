# %% [markdown]
# # A report
#
# ## Setup

# %%
import numpy as np
import pandas as pd
import seaborn as sns

LIMIT = int("2")

# %% [markdown]
# ## Speeds

# %%
sns.set_style("darkgrid")

# %%
speeds = pd.DataFrame({"speed": [1.0, 2.0, 50.0]})

# %% [markdown]
# ## Outliers

# %%
z = (speeds["speed"] - speeds["speed"].mean()) / speeds["speed"].std()
outliers = speeds[z > LIMIT]
speeds = speeds[z <= LIMIT]

# %% [markdown]
# ## Bootstrap

# %%
def bootstrap(values):
    return np.mean(values)

center = bootstrap(speeds["speed"])
print(center + LIMIT)

# %% [markdown]
# ## KPIs

# %%
kpi = {}
kpi["mean"] = speeds.groupby("speed").sum()

# %% [markdown]
# ## Exercise 1

# %%
def mape(found, wanted):
    """Mean absolute percentage error."""
    return np.mean(np.abs(found - wanted))

naive = speeds["speed"] * 2
better = naive + 1
worse = naive + LIMIT
print(mape(naive, better), worse)
