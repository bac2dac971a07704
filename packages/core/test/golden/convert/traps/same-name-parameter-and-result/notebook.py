# %% tags=["parameters"]
name = "x"

# %% tags=["step:a"]
name = name + "y"

# %% tags=["step:b"]
def show(name=name):
    return name
print(show())
