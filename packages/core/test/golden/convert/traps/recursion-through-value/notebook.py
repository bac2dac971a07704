# %% tags=["step:a"]
limit = len("abc")
def walk(n):
    if n > limit:
        return []
    return [n, *map(walk, [n + 1])]

# %% tags=["step:b"]
print(walk(1))
