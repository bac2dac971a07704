# %% tags=["step:a"]
scale = len("abc")


def enlarge(x):
    return x * scale


def tell(function, value):
    print(type(value).__name__, function.__name__, function(value))


# %% tags=["step:b"]
tell(enlarge, 2)

# %% tags=["step:c"]
offset = len("ab")


def shift(x):
    return x + offset


print(list(map(shift, [1, 2])))
