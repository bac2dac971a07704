# %%
from math import floor


def half(value):
    return floor(value / 2)


print(half(5))

# %%
def floor(value):
    return -1


print(floor(2.5))
