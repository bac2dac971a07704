# %% tags=["step:a"]
rows = [1]
view = rows

# %% tags=["step:b"]
view.append(2)

# %% tags=["step:c"]
rows = rows + [9]
view.append(3)

# %% tags=["step:d"]
print(rows, view)
