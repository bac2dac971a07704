# %% tags=["step:a"]
rows = [1]

# %% tags=["stpe:b"]
rows.append(2)

# %% tags=["step:c"]
print(rows)
