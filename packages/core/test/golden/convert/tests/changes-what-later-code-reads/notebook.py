# %% tags=["step:begin"]
rows = [1, 2]
count = 0
label = "a"

# %% tags=["test"]
rows.append(3)
assert len(rows) == 3

# %% tags=["test"]
count = len(rows)
assert count == 3

# %% tags=["test"]
label = "b"
assert label == "b"

# %% tags=["step:end"]
label = "c"
print(sum(rows) + count, label)
