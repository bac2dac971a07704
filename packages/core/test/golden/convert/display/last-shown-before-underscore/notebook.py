# %% tags=["step:a"]
n = 4
n + 1

# %% tags=["step:b"]
print(_)

# %% tags=["step:c"]
_, last = (1, 2)
print(_, last)
