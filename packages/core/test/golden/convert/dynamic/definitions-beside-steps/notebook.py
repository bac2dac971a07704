# %% [markdown]
# # Grids

# %%
Point = tuple[int, int]
UP = (0, 1)
calls = 0


def double(n: int) -> int:
    return 2 * n


def move(point: Point, by: Point = UP) -> Point:
    """Moves by `step`, which is bound anew later."""
    return point[0] + step * by[0], point[1] + step * by[1]


def count() -> int:
    global calls
    calls += 1
    return calls


class Walker:
    start: Point = UP

    def walk(self) -> Point:
        count()
        return move(self.start)


# %% [markdown]
# # Walk

# %%
step = double(1)
print(move((0, 0)), Walker().walk())

# %%
step = 5
evaluate = lambda text: eval(text)
print(evaluate("move((1, 1))"), evaluate("Walker().walk()"), calls)


def never_named() -> int:
    return step + count()


print(evaluate("never_" + "named()"), calls)


# %%
del calls
try:
    print(calls)
except NameError:
    print("gone")
