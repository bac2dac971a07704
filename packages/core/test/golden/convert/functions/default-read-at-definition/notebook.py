# %% tags=["step:a"]
size = 2
def pad(x, width=size):
    return str(x).rjust(width)

# %% tags=["step:b"]
size = 5
print(repr(pad(1)), size)
