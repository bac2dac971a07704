# %% tags=["step:make"]
last = 0


def pieces():
    global last
    for value in range(3):
        last = value
        yield value


parts = pieces()
print(last)

# %% tags=["step:sum"]
print(sum(parts))

# %% tags=["test"]
assert last == 2
