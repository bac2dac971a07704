# %% tags=["module:units"]
INCHES = 12

# a foot is defined by the yard
def to_metres(feet):
    return feet * 0.3048

# %% tags=["step:measure"]
depth = to_metres(10)
print(depth)
