# %% tags=["parameters"]
limit = 10

# %% tags=["step:a"]
if limit > 5:
    limit = 5

# %% tags=["step:b"]
print(limit)
