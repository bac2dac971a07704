# %% tags=["step:a"]
rows = [1, 2]

# %% tags=["step:b"]
print "rows", rows

# %% tags=["step:c"]
print(len(rows))
