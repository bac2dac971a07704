# %% tags=["step:a"]
rows = [3, 1, 2]

# %% [markdown]
# ## Choose the best

# %%
best = min(rows)

# %%
worst = max(rows)

# %% tags=["step:b"]
print(best)
