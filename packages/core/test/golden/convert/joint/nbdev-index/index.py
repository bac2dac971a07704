# %% [markdown]
# # knots

# %%
#| hide
from demo.knots import *

# %%
print(round(to_knots(20), 1))
