# %% tags=["step:begin"]
import random

rows = [1, 2]
label = "a"

# %% tags=["skip"]
rows.append(3)

# %% tags=["skip"]
random.seed(1)

# %% tags=["skip"]
label = "b"

# %% tags=["skip"]
scratch = len(rows)
print(scratch)

# %% tags=["skip"]
rows[:1]

# %% tags=["step:end"]
total = sum(rows)
print(total, label)
