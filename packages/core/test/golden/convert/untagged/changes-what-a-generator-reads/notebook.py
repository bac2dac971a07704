# %% tags=["step:build"]
rows = [1, 2]
doubled = (row * 2 for row in rows)


def pad(values):
    values += [0]


# %%
pad(rows)

# %% tags=["step:show"]
print(list(doubled))
