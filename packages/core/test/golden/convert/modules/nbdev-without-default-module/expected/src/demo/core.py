import math
from functools import wraps

__all__ = ["counted", "root"]


def counted(function):
    @wraps(function)
    def inner(*values):
        inner.calls = getattr(inner, "calls", 0) + 1
        return function(*values)

    return inner


@counted
def root(value):
    return math.sqrt(value)
