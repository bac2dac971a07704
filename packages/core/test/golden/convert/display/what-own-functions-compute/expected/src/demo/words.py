from collections import defaultdict, namedtuple
from dataclasses import dataclass
from functools import lru_cache

Point = namedtuple("Point", "x y")
seen = []


@dataclass
class Card:
    rank: int


class Counted:
    made = []

    def __init__(self, name):
        self.name = name
        Counted.made.append(name)


class Plain:
    def __init__(self, name):
        self.name = name


def squares(values):
    found = []
    for value in values:
        found.append(value * value)
    return found


def by_length(words):
    groups = defaultdict(list)
    for word in words:
        groups[len(word)].append(word)
    return dict(groups)


@lru_cache(None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def repeat(function, value, times):
    for _ in range(times):
        value = function(value)
    return value


def double(value):
    return 2 * value


def evens():
    n = 0
    while True:
        yield n
        n += 2


def first(values):
    return next(iter(values))


def loud(value):
    print("loud", value)
    return value


def note(value):
    seen.append(value)
    return value


def grow(values):
    values.append(len(values))
    return values


def extend(values):
    values += [0]
    return values


def checked(value):
    if value < 0:
        raise ValueError(value)
    return value


def loudly(values):
    return [loud(value) for value in values]
