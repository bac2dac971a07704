# %% tags=["step:a"]
print("one")

# %% tags=["module:tools"]
TABLE = [1, 2]
TABLE.append(3)
def size():
    return len(TABLE)

# %% tags=["step:b"]
print(size())
TABLE.append(4)

# %% tags=["step:c"]
print(size())
