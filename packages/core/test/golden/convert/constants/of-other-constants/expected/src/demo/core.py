"""What the pipeline's steps call."""

from collections.abc import Callable

cat = "".join
Point = Vector = tuple[int, int]
Place = Point
UP, DOWN = (0, 1), (0, -1)
lower = str.lower


def move(place: Place, by: Vector = UP) -> Point:
    return (place[0] + by[0], place[1] + by[1])


def flip(by: Vector) -> Vector:
    return DOWN if by == UP else UP


def shout(words: list[str], change: Callable[[str], str] = lower) -> str:
    return cat(change(word) for word in words)


def lengths(*, current) -> int:
    return len(current)


steer = flip


def turned(by: Vector) -> Vector:
    return steer(by)
