# %% tags=["step:a"]
n = 3

# %%
from random import Random as Maker
print(Maker(1).randint(0, 9))
from collections import Counter as Maker
print(Maker("aab")["a"])

# %% tags=["step:b"]
print(n)
