# %% tags=["step:a"]
k = 2
gen = (k * i for i in range(3))

# %% tags=["step:b"]
k = 10

# %% tags=["step:c"]
print(list(gen), k)
