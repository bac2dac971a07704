# %% tags=["step:a"]
import math
def area(r):
    return math.pi * r
def other(math):
    return area(math)
print(round(other(1), 2))
