# %%
LIMIT = 3
print("limit is", LIMIT)

# %% tags=["step:a"]
def f(x):
    return x < LIMIT
print(f(2))
