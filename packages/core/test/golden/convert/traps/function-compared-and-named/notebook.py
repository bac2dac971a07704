# %% tags=["step:a"]
rate = len("ab")
def double(x):
    return x * rate

# %% tags=["step:b"]
print(double.__name__, double is double, callable(double), double(1))
