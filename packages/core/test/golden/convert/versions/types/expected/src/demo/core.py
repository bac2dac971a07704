"""What the pipeline's steps call."""

from collections import namedtuple

Point_2 = tuple[int, int]
State_2 = namedtuple("State", "place, steps")


def move(state: State_2, by: Point_2) -> State_2:
    x, y = state.place
    return State_2((x + by[0], y + by[1]), state.steps + 1)


State = namedtuple("State", "place")


def lift(state: State, by: int) -> State:
    x, y, z = state.place
    return State((x, y, z + by))
