# %% tags=["step:a"]
rows = [1]
view = rows
shelf = {"top": rows}


def grow():
    shelf["top"].append(2)


actions = [grow]

# %% tags=["test"]
assert view == [1]

# %% tags=["step:b"]
for act in actions:
    act()
print(view)
