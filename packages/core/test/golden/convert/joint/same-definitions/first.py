# %% tags=["module:units"]
import math

FOOT = 0.3048

def to_metres(feet):
    return feet * FOOT

# %% tags=["step:measure"]
height = math.floor(to_metres(10))
print(height)
