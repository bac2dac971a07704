# %%
from collections.abc import Callable

Point = Vector = tuple[int, int]
Place = Point
UP, DOWN = (0, 1), (0, -1)
START: Place = UP
cat = "".join
lower = str.lower
ways = [UP, DOWN]
current = ways


# %%
def move(place: Place, by: Vector = UP) -> Point:
    return (place[0] + by[0], place[1] + by[1])


def flip(by: Vector) -> Vector:
    return DOWN if by == UP else UP


def shout(words: list[str], change: Callable[[str], str] = lower) -> str:
    return cat(change(word) for word in words)


def lengths() -> int:
    return len(current)


steer = flip


def turned(by: Vector) -> Vector:
    return steer(by)


# %% tags=["step:walk"]
ways.append((1, 0))
place = move(START, turned(DOWN))
text = shout(["A", "b"])
count = lengths()
