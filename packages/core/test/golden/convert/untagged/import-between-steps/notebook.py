# %% tags=["step:a"]
import math as tools


def now():
    return tools.__name__


print(now())

# %%
import statistics as tools
print(now(), "again")

# %% tags=["step:b"]
print(now())
