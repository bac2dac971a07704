# %% tags=["module:geo.flat"]
def area(w, h):
    return w * h

# %% tags=["module:geo.solid"]
def volume(w, h, d):
    return area(w, h) * d

# %% tags=["step:show"]
print(volume(1, 2, 3))
