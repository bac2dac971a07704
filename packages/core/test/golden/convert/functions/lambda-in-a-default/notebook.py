# %% tags=["step:a"]
scale = len("abc")


def total(extra, start=sum(map(lambda value: value * scale, [1, 2]))):
    return start + extra


print(total(1))
scale = 5
print(total(1))
