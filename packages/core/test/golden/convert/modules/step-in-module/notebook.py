# %% tags=["parameters"]
n = 3
# %% tags=["step:load", "module:sub.data"]
import json
rows = [json.loads("1"), n]
# %% tags=["step:total"]
total = sum(rows)
print(total)
