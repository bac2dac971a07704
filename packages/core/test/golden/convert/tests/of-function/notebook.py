# %% tags=["module:shapes"]
def area(w, h):
    return w * h

# %% tags=["test"]
assert area(2, 3) == 6

# %% tags=["test"]
assert area(0, 1) == 0
