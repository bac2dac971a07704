# %% tags=["step:a"]
x = [1, 2]
x.append(3)
class Box:
    x = x
    n = len(x)

# %% tags=["step:b"]
print(Box.x, Box.n)
