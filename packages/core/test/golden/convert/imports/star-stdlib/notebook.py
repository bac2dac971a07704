# %% tags=["step:a"]
from math import *
print(floor(2.5), round(pi, 2))
