# %% tags=["step:a"]
import time
time = 5

# %% tags=["step:b"]
print(time)
