# %% tags=["step:a"]
a = b = [1]
a, c = [2], a

# %% tags=["step:b"]
b.append(5)

# %% tags=["step:c"]
print(a, b, c)
