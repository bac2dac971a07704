# %% tags=["parameters"]
rate = 0.5

# %% tags=["step:a"]
offset = len("ab")
def price(x):
    return x * rate + offset

# %% tags=["test"]
assert price(4) == 4

# %% tags=["step:b"]
print(price(2))
