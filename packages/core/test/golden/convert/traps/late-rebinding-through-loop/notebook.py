# %% tags=["step:a"]
total = 0
def show():
    return total

# %% tags=["step:b"]
for total in [1, 2]:
    print(show())
