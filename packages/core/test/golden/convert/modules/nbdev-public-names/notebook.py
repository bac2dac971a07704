# %%
#| default_exp ships

# %%
#| export
from fastcore.basics import patch

try:
    import numpy as np
except ImportError:
    np = None


class Ship:
    pass


@patch
def sail(self: Ship):
    "Not a name of the module's own."
    return self


_all_ = ["_fleet", patch]
_fleet, (first, second), last = [], (1, 2), 3
last += 1
Ship.length = size = 4

for i in range(3):
    _fleet.append(i)

# %%
#| exporti
def inner():
    pass
