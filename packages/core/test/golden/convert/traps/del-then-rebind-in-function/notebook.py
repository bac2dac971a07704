# %% tags=["step:a"]
x = 1
def f():
    return x
del x
x = 3

# %% tags=["step:b"]
print(f())
