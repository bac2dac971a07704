# %% tags=["step:start"]
total = 1

# %% tags=["step:add"]
total = total + 2
count = total

# %% tags=["step:again"]
for total in range(total):
    pass
print(total, count)
