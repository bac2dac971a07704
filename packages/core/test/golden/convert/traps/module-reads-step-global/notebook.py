# %% tags=["module:tools"]
def show():
    return len(rows)

# %% tags=["step:a"]
rows = [1, 2]

# %% tags=["step:b"]
print(show())
