# %% tags=["parameters"]
size = 2
given = 3

# %% tags=["step:a"]
globals()["size"] = size + 1
print(size, sorted(name for name in globals() if name in ("size", "given")))

# %% tags=["step:b"]
exec("given = given + size")
print(given)
