# %% tags=["step:a"]
rate = 2
prices = [1, 2]
double = lambda x: x * rate

# %% tags=["step:b"]
rate = 3

# %% tags=["step:c"]
print([double(p) for p in prices])
