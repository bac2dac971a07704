# %% tags=["step:a"]
rows = [1, 2]

# %% tags=["step:broken"]
total = sum(rows

# %% tags=["step:b"]
print(rows)
