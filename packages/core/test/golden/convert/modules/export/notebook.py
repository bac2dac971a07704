# %% tags=["export"]
def double(x):
    return x * 2

# %% tags=["step:show"]
print(double(2))
