# %% tags=["step:first"]
import math
print(math.floor(2.5))

# %% tags=["step:second"]
value = math.ceil(1.2)
import math
print(math.sqrt(value * 8))
