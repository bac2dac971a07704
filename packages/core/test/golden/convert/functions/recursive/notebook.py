# %% tags=["step:a"]
depth = len("abc")
def nest(n):
    if n >= depth:
        return []
    return [nest(n + 1)]

# %% tags=["step:b"]
print(nest(0))
