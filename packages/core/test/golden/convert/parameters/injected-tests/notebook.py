# %% tags=["parameters"]
rate = 0.5
names = ["a"]
mode = None

# %% tags=["injected-parameters"]
# Parameters
rate = 0.75
names = ["b", "c"]

# %% tags=["step:compute"]
total = rate * len(names)

# %% tags=["test"]
assert total == 1.5
