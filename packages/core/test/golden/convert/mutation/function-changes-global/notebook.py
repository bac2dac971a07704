# %% tags=["step:a"]
store = []
def fill(value):
    store.append(value)

# %% tags=["step:b"]
fill(1)
fill(2)

# %% tags=["step:c"]
print(store)
