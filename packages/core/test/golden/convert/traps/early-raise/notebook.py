# %% tags=["step:a"]
def check(x):
    if x < 0:
        raise ValueError(x)
    return x
try:
    check(-1)
except ValueError as err:
    problem = err

# %% tags=["step:b"]
print(repr(problem))
