# %% tags=["step:a"]
total = 0
items = []

# %% tags=["step:b"]
for i in range(4):
    total += i
    items += [i]

# %% tags=["step:c"]
print(total, items, i)
