# %% tags=["step:load"]
rows = [1, 2]

# %% [markdown]
# Some words between.

# %%
rows

# %% tags=["test"]
assert rows

# %% tags=["step:load"]
extra = [9]

# %% tags=["step:show"]
print(rows, extra)
