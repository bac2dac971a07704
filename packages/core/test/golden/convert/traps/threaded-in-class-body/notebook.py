# %% tags=["step:a"]
scale = len("abc")
def grow(x):
    return x * scale

# %% tags=["step:b"]
class Box:
    scale = 10
    size = grow(2)
print(Box.size)
