# %% tags=["step:load"]
rows = [3, 1, 2]
limit = 2

# %% tags=["step:rank"]
ordered = sorted(rows)
top = ordered[:limit]

# %% tags=["step:show"]
print(top, len(rows))
