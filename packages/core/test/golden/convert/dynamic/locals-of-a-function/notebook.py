# %% tags=["step:a"]
rate = 2


def describe(total):
    share = total / rate
    return "{total} {share}".format(**locals())


# %% tags=["step:b"]
rate = 4
print(describe(8))
