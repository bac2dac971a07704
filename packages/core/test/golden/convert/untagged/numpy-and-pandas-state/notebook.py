# %% tags=["step:load"]
import numpy as np
import pandas as pd
df = pd.DataFrame({"x": [1.0, None, 3.0]})

# %%
np.random.seed(0)

# %% [markdown]
# ## Drop what is missing

# %%
df.dropna(inplace=True)

# %%
df.head()

# %% [markdown]
# ## Show more columns

# %%
pd.set_option("display.width", 100)

# %% tags=["step:sample"]
noise = np.random.normal(size=len(df))
print(noise.sum())
