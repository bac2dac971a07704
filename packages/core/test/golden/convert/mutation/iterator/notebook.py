# %% tags=["step:a"]
numbers = iter(range(5))

# %% tags=["step:b"]
first = next(numbers)

# %% tags=["step:c"]
print(first, next(numbers))
