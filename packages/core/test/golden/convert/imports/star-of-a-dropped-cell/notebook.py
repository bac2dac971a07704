# %% tags=["step:prepare"]
values = [1.5, 2.5]

# %%
from math import *

values

# %% tags=["step:round"]
e = sum(floor(value) for value in values)
print(e, ceil(1.5))
