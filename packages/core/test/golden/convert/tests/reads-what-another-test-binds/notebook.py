# %% tags=["export"]
def scale(values, by):
    return [value * by for value in values]

# %% tags=["test"]
sample = [1, 2]
assert scale(sample, 2) == [2, 4]

# %% tags=["export"]
def total(values):
    return sum(values)

# %% tags=["test"]
assert total(sample) == 3

# %% tags=["test"]
def close(a, b):
    return abs(a - b) < 0.1

# %% tags=["test:of_both"]
assert close(total(scale(sample, 3)), 9)

# %% tags=["test"]
assert total([]) == 0
