# %% tags=["step:train"]
best = len("abc")


def shift(k):
    return k + best


# %%
def shift(k):
    return k * 2


# %% tags=["step:show"]
print(best)
