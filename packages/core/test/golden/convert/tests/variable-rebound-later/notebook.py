# %% tags=["step:a"]
rows = [1]

# %% tags=["test"]
assert len(rows) == 1

# %% tags=["step:b"]
rows = rows + [2]
print(rows)
