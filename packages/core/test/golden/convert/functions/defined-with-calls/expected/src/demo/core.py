"""What the pipeline's steps call."""

import functools
from collections import namedtuple

cache = functools.lru_cache(None)
Stuff = namedtuple("Stuff", "ore, clay", defaults=(0, 0))


class Implicit:
    """A set of what a function says yes to."""

    def __init__(self, fits):
        self.fits = fits

    def __contains__(self, element):
        return self.fits(element)


@cache
def fibonacci(n: int) -> int:
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


@Implicit
def even(n: int) -> bool:
    return n % 2 == 0


def clay(start=Stuff(ore=1), names="ore clay".split()) -> int:
    return len(names) + start.ore
