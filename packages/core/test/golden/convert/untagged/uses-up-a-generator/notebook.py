# %% tags=["step:a"]
rows = [1]


def pieces():
    try:
        yield 1
    finally:
        rows.append(9)


left = pieces()

# %% tags=["step:b"]
rows = [4, 5]

# %%
first, *others = [*left, 0]

# %% tags=["step:b"]
print(rows)
