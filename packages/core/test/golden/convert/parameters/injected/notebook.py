# %% tags=["parameters"]
limit = 10

# %% tags=["injected-parameters"]
# Parameters
limit = 3

# %% tags=["step:a"]
print(limit)
