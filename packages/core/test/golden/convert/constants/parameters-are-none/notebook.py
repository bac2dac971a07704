# %% tags=["parameters"]
limit = 3

# %% tags=["step:a"]
def ok(x):
    return x < limit
print(ok(2))
