# %%
from collections import namedtuple

Point = tuple[int, int]
State = namedtuple("State", "place, steps")


def move(state: State, by: Point) -> State:
    x, y = state.place
    return State((x + by[0], y + by[1]), state.steps + 1)


print(move(State((0, 0), 0), (1, 2)))

# %%
Point = tuple[int, int, int]
State = namedtuple("State", "place")


def lift(state: State, by: int) -> State:
    x, y, z = state.place
    return State((x, y, z + by))


start: Point = (0, 0, 0)
print(lift(State(start), 3))
