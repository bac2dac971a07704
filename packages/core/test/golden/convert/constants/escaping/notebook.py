# %%
options = {"a": 1}
def get(k):
    return options[k]

# %% tags=["step:b"]
copy = options
copy["a"] = 5
print(get("a"))
