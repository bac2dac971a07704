# %% tags=["step:a"]
import json
original = json.dumps
json.dumps = lambda x: "patched"

# %% tags=["step:b"]
print(json.dumps(1))
json.dumps = original

# %% tags=["step:c"]
print(json.dumps(1))
