# %% tags=["step:a"]
rows = iter([1, 2, 3, 4, 5])

# %% tags=["step:b"]
2 in rows

# %% tags=["step:c"]
max(rows)
[row for row in rows]

# %% tags=["step:d"]
print(list(rows))
