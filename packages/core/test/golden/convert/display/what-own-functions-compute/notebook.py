# %% tags=["module:words"]
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

# %% tags=["step:look"]
numbers = [1, 2, 3]
squares(numbers)
by_length(["a", "bb"])
fib(20), Point(1, 2), Card(3)
Plain("p")
repeat(double, 3, 2)
repeat(lambda value: value + 1, 3, 2)
[double(n) for n in numbers if n > 1]
{n: squares([n]) for n in numbers}
list(map(double, numbers))
max(numbers, key=double)
numbers[:2], sorted(numbers)[0]
first(evens())

# %% tags=["step:act"]
Counted("a")
loud(1)
note(2)
grow(numbers)
extend(numbers)
repeat(loud, 3, 2)
repeat(lambda value: loud(value), 3, 2)
list(map(loud, numbers))
loudly(numbers)
[double(5) for double in [loud]]
stream = iter([1, 2, 3])
first(stream)
checked(3)
print(next(stream), numbers, seen, Counted.made)
