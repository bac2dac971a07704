# %% tags=["step:a"]
from math import floor
print(floor(2.5))

# %% tags=["step:b"]
def floor(value):
    print("own", value)
    return 0


# %% tags=["step:c"]
floor(1.5)
