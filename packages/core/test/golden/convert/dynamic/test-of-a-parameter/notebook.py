# %% tags=["parameters"]
n = 1

# %% tags=["step:grow"]
exec("n = n + " + str(len("a")))
print(n)

# %% tags=["test"]
assert n == 2
