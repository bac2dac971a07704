# %% tags=["step:a"]
rows = [1]

# %% tags=["test"]
assert rows == [1]

# %% tags=["step:b"]
rows.append(2)

# %% tags=["step:c"]
print(rows)
