# %% tags=["step:a"]
x = 1

# %%
import warnings
warnings.filterwarnings("ignore")

# %% tags=["step:b"]
warnings.warn("not shown")
print(x)
