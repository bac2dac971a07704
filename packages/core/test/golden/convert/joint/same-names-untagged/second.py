# %%
SCALE = 3

def scale(value):
    return value * SCALE

def shift(value):
    return scale(value) + 1

# %%
second = shift(10)
print(second)
assert second == 31
