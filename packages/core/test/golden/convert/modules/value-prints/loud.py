# %% [markdown]
# # Values of `loud`
# What **`loud` gives** is kept.
# %% tags=["module:core"]
def loud():
    print("loud")
    return 3


VALUE = loud()
LIMIT = VALUE * 2
# %% tags=["step:show"]
print(LIMIT)
