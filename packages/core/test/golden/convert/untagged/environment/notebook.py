# %%
import os
os.environ["DEMO_MODE"] = "fast"

# %% tags=["step:a"]
print(os.environ.get("DEMO_MODE"))
