# %% tags=["step:a"]
scale = len("abc")
def grow(x):
    return x * scale
def other(x):
    y = grow(x)
    scale = 2
    return y * scale

# %% tags=["step:b"]
print(other(1))
