# %% tags=["step:a"]
rows = [3, 1, 2]

# %%
view = rows
view.sort()

# %% tags=["step:b"]
print(rows)
