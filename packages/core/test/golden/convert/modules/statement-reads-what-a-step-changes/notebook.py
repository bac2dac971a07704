# %% tags=["module:shared"]
xs = []

# %% tags=["step:fill"]
xs.append(1)

# %% tags=["module:shared"]
count = len(xs)

# %% tags=["step:show"]
print(count)
