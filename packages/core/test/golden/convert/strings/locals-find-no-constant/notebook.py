# %% tags=["imports"]
size = 4


def doubled():
    return size * 2


# %% tags=["step:a"]
print("{size}".format(**locals()), doubled())
