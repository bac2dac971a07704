# %% tags=["step:a"]
rows = [1]


def grow(seq=rows):
    seq.append(2)


# %% tags=["test"]
assert rows == [1]

# %% tags=["step:b"]
grow()
print(rows)
