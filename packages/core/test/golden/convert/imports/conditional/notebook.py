# %%
try:
    import ujson as json
except ImportError:
    import json

# %% tags=["step:a"]
text = json.dumps({"a": 1})
print(text)
