# %% tags=["step:a"]
rate = len("ab")
def double(x):
    return x * rate
steps = [double, str]

# %% tags=["step:b"]
print([f(3) for f in steps])
