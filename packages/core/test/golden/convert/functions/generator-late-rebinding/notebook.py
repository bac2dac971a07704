# %% tags=["step:a"]
limit = 2
def count():
    n = 0
    while n < limit:
        yield n
        n += 1

# %% tags=["step:b"]
numbers = count()
print(next(numbers))

# %% tags=["step:c"]
limit = 4

# %% tags=["step:d"]
print(list(numbers))
