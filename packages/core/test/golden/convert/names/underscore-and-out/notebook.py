# %% tags=["step:a"]
rows = [1, 2, 3]

# %% tags=["step:b"]
sum(rows)

# %% tags=["step:c"]
total = _ + 1
print(total, Out[2])
