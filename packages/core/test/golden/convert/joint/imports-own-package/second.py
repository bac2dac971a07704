# %%
from demo.tools import double

# %% tags=["step:show"]
print(double(2))
