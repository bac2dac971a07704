# %% tags=["step:a"]
from math import sqrt
print(sqrt(4))

# %% tags=["step:b"]
from cmath import sqrt
print(sqrt(-4))
