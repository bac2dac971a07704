# %%
limit = 1
def ok(x):
    return x < limit

# %% tags=["step:b"]
print(ok(2))

# %% tags=["step:c"]
limit = 5
print(ok(2))
