# %% tags=["step:a"]
rows = [1, 2]
total = sum(rows)

# %% tags=["test"]
assert total == 3
assert len(rows) == 2

# %% tags=["test:sum"]
assert sum(rows) == total

# %% tags=["step:b"]
print(total)
