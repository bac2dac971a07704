# %% tags=["step:a"]
rows = [3, 1]
rows

# %% tags=["step:b"]
len(rows)
rows[0], "text"

# %% tags=["step:c"]
print(rows)
