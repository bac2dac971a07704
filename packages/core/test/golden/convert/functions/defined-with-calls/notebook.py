# %%
import functools
from collections import namedtuple

cache = functools.lru_cache(None)
Stuff = namedtuple("Stuff", "ore, clay", defaults=(0, 0))
made = []


class Implicit:
    """A set of what a function says yes to."""

    def __init__(self, fits):
        self.fits = fits

    def __contains__(self, element):
        return self.fits(element)


class Listed:
    def __init__(self, fits):
        self.all = made
        self.all.append(fits)


# %%
@cache
def fibonacci(n: int) -> int:
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


@Implicit
def even(n: int) -> bool:
    return n % 2 == 0


def clay(start=Stuff(ore=1), names="ore clay".split()) -> int:
    return len(names) + start.ore


@Listed
def odd(n: int) -> bool:
    return n % 2 == 1


# %%
print(fibonacci(30), 3 in even, clay(), len(made))
