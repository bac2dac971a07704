# %% tags=["step:a"]
unit = len("ab")
def size(x):
    return x * unit
def make():
    class Box:
        def get(self, x):
            return size(x)
    return Box()

# %% tags=["step:b"]
print(make().get(3))
