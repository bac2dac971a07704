# %%
import math
math.pi

# %% tags=["step:a"]
print(math.floor(1.5))
