# %% tags=["step:define"]
factor = 2

# %% tags=["step:scale"]
def scale(x):
    return x * factor
first = scale(10)

# %% tags=["step:change"]
factor = 3

# %% tags=["step:use"]
print(first, scale(10))
