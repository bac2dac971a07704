# %%
import math
from functools import wraps

# %%
#| export
def counted(function):
    @wraps(function)
    def inner(*values):
        inner.calls = getattr(inner, "calls", 0) + 1
        return function(*values)

    return inner

# %%
#| export
@counted
def root(value):
    return math.sqrt(value)

# %%
assert root(4) == 2
