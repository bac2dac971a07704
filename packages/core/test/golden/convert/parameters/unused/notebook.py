# %% tags=["parameters"]
limit = 10
other = 2

# %% tags=["step:a"]
print(limit)
