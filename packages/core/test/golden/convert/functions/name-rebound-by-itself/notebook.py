# %%
def pick(rows=None):
    rows = rows or [3, 1]
    return rows

# %%
found = pick(iter([2, 5]))

# %%
list(found)

# %%
print(next(found, None))
