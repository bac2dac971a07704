# %% tags=["step:a"]
rows = [3, 1, 2]

# %%
rows

# %%
sorted(rows)[:2]

# %%
scratch = [r * 2 for r in rows]
print(scratch)

# %%
print(len(rows))

# %% tags=["step:b"]
print(sum(rows))
