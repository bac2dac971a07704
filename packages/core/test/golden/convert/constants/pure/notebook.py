# %%
import re
LIMIT = 10
HALF = LIMIT / 2
NAME = re.compile(r"[a-z]+")

# %% tags=["step:a"]
def ok(x):
    return HALF < x < LIMIT and bool(NAME.match("abc"))

# %% tags=["step:b"]
print(ok(7), ok(1))
