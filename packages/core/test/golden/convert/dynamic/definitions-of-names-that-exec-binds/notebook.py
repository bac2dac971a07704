# %% tags=["step:first"]
exec("b = 2")


def read():
    return b


def grow(x):
    return x + 1


def both(x):
    return grow(x) + read()


print(read(), both(1))

# %% tags=["step:second"]
globals()["grow"] = lambda x: x * 100
print(both(1), grow(1))
