# %% tags=["step:a"]
limit = 1
def ok(x):
    return x < limit
print(ok(2))
limit = 5
print(ok(2))

# %% tags=["step:b"]
print(limit)
