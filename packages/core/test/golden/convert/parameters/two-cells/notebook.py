# %% tags=["parameters"]
a = 1

# %% tags=["step:s"]
print(a)

# %% tags=["parameters"]
b = a + 1
a = 7

# %% tags=["step:t"]
print(a, b)
