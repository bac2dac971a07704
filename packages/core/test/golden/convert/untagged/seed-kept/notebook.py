# %% tags=["step:a"]
import random
rows = list(range(10))

# %%
random.seed(0)

# %% tags=["step:b"]
random.shuffle(rows)
print(rows)
