# %% tags=["module:first"]
from operator import add as combining


def now():
    return combining(3, 4)


# %% tags=["module:second"]
from operator import mul as combining

# %% tags=["step:show"]
print(now(), combining(3, 4))
