# %% tags=["step:a"]
rows = [3, 1]

# %% tags=["step:b"]
rows = rows + [2]

# %% tags=["step:c"]
print(rows)
