# %% tags=["step:a"]
n = 4
n + 1

# %% tags=["step:b"]
print(_)
for _ in range(2):
    print(_)
