# %% tags=["module:features.text"]
def shorten(line, width):
    return line[:width]


# %% tags=["module:features"]
def describe(lines):
    return [shorten(line, 3) for line in lines]


# %% tags=["step:show"]
print(describe(["short", "longer"]))
