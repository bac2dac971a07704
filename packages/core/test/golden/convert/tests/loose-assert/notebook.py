# %% tags=["step:a"]
rows = [1, 2]
assert len(rows) == 2

# %%
assert sum(rows) == 3, "sum"

# %% tags=["step:b"]
print(rows)
