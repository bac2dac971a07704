# %% tags=["parameters"]
limit = 10
half = limit / 2
folder = "out"
import os
path = os.path.join(folder, "x.csv")

# %% tags=["step:a"]
print(limit, half, path)
