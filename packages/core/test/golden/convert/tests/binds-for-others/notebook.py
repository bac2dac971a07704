# %% tags=["step:a"]
rows = [1]

# %% tags=["test"]
expected = [1]
assert rows == expected

# %% tags=["step:b"]
print(expected)
