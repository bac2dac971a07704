# %% tags=["module:shared"]
from math import floor as rounding

low = rounding(2.5)

from math import ceil as rounding

high = rounding(2.5)

# %% tags=["step:show"]
print(low, high, rounding(1.5))
