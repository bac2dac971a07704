# %% tags=["module:tools"]
def double(x):
    return x * 2
