# %% tags=["step:a"]
scale = len("abc")
def enlarge(x):
    return x * scale

# %% tags=["step:b"]
print(list(map(enlarge, [1, 2])))
print(sorted([3, 1], key=enlarge))
