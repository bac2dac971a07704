# %%
from collections import namedtuple
Point = namedtuple("Point", "x y")
ORIGIN = Point(0, 0)

# %% tags=["step:a"]
def shift(p, by=ORIGIN):
    return Point(p.x + by.x + 1, p.y)
print(shift(ORIGIN))
