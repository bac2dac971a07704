# %% tags=["step:a"]
(x, y), *others = [(1, 2), 3, 4]

# %% tags=["step:b"]
print(others, y, x)
