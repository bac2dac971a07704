# %%
def run(cells, n):
    return cells * n + shift


def Results(value):
    return {"value": value}


# %%
shift = 1

# %%
after = run(3, 2)
print(after, list(map(lambda each: run(each, 1), [1, 2])), Results(after))

# %%
from functools import reduce

print(reduce(run, [1, 2, 3]))

# %%
assert run(1, 1) == 2
