# %% tags=["step:begin"]
rows = [1]


def grow(value):
    rows.append(value)
    return len(rows)


base = grow

# %% tags=["step:wrap"]
def grow_twice(value):
    return base(value) + base(value)


# %% tags=["test"]
assert rows == [1]

# %% tags=["step:end"]
print(grow_twice(2), rows)
