# %% tags=["step:first"]
from os.path import join
print(join("a", "b"))

# %% tags=["step:second"]
before = join("c", "d")
from shlex import join
print(before, join(["e f", "g"]))
