# %% tags=["parameters"]
rate = 2

# %% tags=["module:tables"]
def Parameters(width=1):
    return {"width": width}

# %% tags=["step:build"]
table = Parameters(rate)
print(table)

# %% tags=["test"]
assert rate == 2
