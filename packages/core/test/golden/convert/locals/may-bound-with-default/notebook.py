# %% tags=["step:a"]
limit = 5

# %% tags=["step:b"]
if limit > 3:
    limit = 3
    label = "cut"
else:
    label = "whole"

# %% tags=["step:c"]
print(limit, label)
