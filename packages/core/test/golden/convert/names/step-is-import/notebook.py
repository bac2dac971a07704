# %% tags=["step:json"]
import json
text = json.dumps([1])

# %% tags=["step:show"]
print(text)
