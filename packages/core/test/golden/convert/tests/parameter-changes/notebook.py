# %% tags=["parameters"]
sizes = [1, 2]

# %% tags=["step:a"]
sizes.append(3)

# %% tags=["test"]
assert sizes == [1, 2, 3]

# %% tags=["step:b"]
print(sizes)
