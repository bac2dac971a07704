# %% tags=["module:tools"]
def double(x):
    return x * 2

# %% tags=["step:load"]
rows = [1, 2]
print(double(rows[0]))
