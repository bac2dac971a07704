# %% tags=["module:tools"]
def triple(x):
    return x * 3

# %% tags=["step:show"]
print(triple(2))
