# %% tags=["module:units"]
FOOT = 0.3048


def to_feet(metres):
    return metres / FOOT


# %% tags=["step:measure", "module:units"]
height = to_feet(3.048)

# %% tags=["step:report"]
print(height)
