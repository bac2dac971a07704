# %%
LIMIT = 3

# %% tags=["step:a"]
def inner(x):
    return x * LIMIT
def outer(LIMIT):
    return inner(LIMIT)
print(outer(5))
