# %% tags=["step:a"]
rows = [3, 1]
index = {}

# %% tags=["step:b"]
rows.append(2)
rows.sort()
index["n"] = len(rows)

# %% tags=["step:c"]
print(rows, index)
