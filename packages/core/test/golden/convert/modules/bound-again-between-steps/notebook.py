# %% tags=["module:shared"]
import math as tools
limit = 1


def now():
    return tools.__name__


# %% tags=["step:one"]
print(now(), tools.__name__, limit)

# %% tags=["module:shared"]
import statistics as tools
limit = 2

# %% tags=["step:two"]
print(now(), tools.__name__, limit)
