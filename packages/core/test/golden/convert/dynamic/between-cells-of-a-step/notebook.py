# %% tags=["step:prepare"]
counts = [1, 2]


def scale(value):
    return value * level


# %%
level = 3
print(scale(2))

# %% tags=["step:prepare"]
rows = [7]

# %% tags=["step:show"]
print(sorted(name for name in globals() if name in ("rows", "level")))
print(scale(5), counts, rows)
