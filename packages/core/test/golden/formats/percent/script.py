"""What it does."""
import numpy as np

# %% Load the data
rows = load()


# %% [markdown]
# ## A heading
#
# Text with `code`.

# %% Title [raw] key="value"
# raw text

#%%
rows.head()
# %%no marker

# %% tags=["parameters", "other"] title="Settings"
rate = 0.1
# %%
# %%%% nested cell
x = 1
