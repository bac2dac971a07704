# %%
BASE = []
def get():
    return BASE

# %% tags=["step:a"]
get().append(1)

# %% tags=["step:b"]
print(BASE, get())
