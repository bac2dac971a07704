# %%
SIZE = 2

# %% tags=["step:a"]
def pad(x, width=SIZE):
    return str(x).rjust(width)
print(repr(pad(1)))
