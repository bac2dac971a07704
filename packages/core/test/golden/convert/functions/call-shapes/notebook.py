# %% tags=["step:a"]
base = len("ab")
def add(x, y=0):
    return x + y + base

# %% tags=["step:b"]
args = [1, 2]
options = {"y": 3}
print(add(*args), add(1, **options), add(
    4,  # the first
), add(
    5,
    6,
))
print([add(n) for n in range(2)], (lambda: add(9))(), f"{add(1)}")
