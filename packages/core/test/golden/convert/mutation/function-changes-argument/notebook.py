# %% tags=["module:tools"]
def fill(target, value):
    target.append(value)

# %% tags=["step:a"]
store = []

# %%
fill(store, 1)

# %% tags=["step:b"]
print(store)
