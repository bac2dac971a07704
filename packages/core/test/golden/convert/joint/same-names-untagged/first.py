# %%
SCALE = 2

def scale(value):
    return value * SCALE

# %%
first = scale(10)
print(first)
assert first == 20
