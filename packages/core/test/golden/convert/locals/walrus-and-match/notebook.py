# %% tags=["step:a"]
rows = [1, 2, 3]
if (n := len(rows)) > 2:
    print("many")

# %% tags=["step:b"]
match rows:
    case [first, *rest]:
        pass
    case _:
        first, rest = None, []
print(n, first, rest)

# %% tags=["step:c"]
print(first)
