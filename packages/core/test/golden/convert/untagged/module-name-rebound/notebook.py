# %% tags=["module:shared"]
import math as tools


def now():
    return str(tools)[:1]


# %% tags=["step:a"]
print(now())

# %%
tools = 5

# %% tags=["step:b"]
print(now(), tools)
