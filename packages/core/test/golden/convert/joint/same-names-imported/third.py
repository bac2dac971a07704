# %%
from demo.units import to_metres

# %% tags=["step:measure"]
print(to_metres(10))
