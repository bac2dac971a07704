# %% tags=["parameters"]
rate = 2

# %% tags=["injected-parameters"]
# Parameters
rate = 3
labels = ["a", "b"]

# %% tags=["step:show"]
print(len(labels) * (rate > 1))
