# %% tags=["step:a"]
base = len("ab")
def one(x):
    return x + base
def two(x):
    return one(x) * 2
def three(x, f=two):
    return f(x)

# %% tags=["step:b"]
print(three(1))
