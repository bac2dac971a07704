# %% tags=["module:units"]
import math

FOOT = 0.3048

def to_metres(feet):
    return feet * FOOT

def to_feet(metres):
    return metres / FOOT

# %% tags=["step:measure"]
depth = math.floor(to_feet(3))
print(depth)
