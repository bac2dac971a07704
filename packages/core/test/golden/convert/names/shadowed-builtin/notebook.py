# %% tags=["step:a"]
print(max([1, 2]))

# %% tags=["step:b"]
max = 10
list = [max, 1]

# %% tags=["step:c"]
print(max, list)
