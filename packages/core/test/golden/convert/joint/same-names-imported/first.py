# %% tags=["module:units"]
def to_metres(feet):
    return feet * 0.3
