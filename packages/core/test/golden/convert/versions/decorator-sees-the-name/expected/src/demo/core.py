"""What the pipeline's steps call."""

from functools import lru_cache


@lru_cache
def square(value):
    return value * value


@lru_cache
def square_2(value):
    return value**2


square_2.__name__ = square_2.__qualname__ = "square"
