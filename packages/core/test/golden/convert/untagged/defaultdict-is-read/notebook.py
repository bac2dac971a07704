# %% tags=["step:a"]
from collections import defaultdict

groups = defaultdict(list)

# %%
groups["new"]

# %% tags=["step:b"]
print(sorted(groups))
