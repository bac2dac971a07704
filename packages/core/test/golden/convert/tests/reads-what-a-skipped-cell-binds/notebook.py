# %% tags=["export"]
def total(values):
    return sum(values)

# %% tags=["skip"]
sample = [1, 2]

# %% tags=["test"]
assert total(sample) == 3

# %% tags=["test"]
assert total([4]) == 4
