# %% tags=["step:a"]
rows = ["x", "y"]

# %% tags=["step:b"]
for row in rows:
    last = row.upper()

# %% tags=["step:c"]
print(last)
