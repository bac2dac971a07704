# %% tags=["step:write"]
with open("words.txt", "w") as file:
    file.write("a b c")

# %% tags=["step:count"]
with open("words.txt") as file:
    words = file.read().split()

# %% tags=["test"]
assert words == ["a", "b", "c"]
