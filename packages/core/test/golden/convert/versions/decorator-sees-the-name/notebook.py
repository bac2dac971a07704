# %%
from functools import lru_cache

calls = []


def traced(function):
    def wrapper(*values):
        calls.append(function.__name__)
        return function(*values)

    return wrapper


@traced
def spread(values):
    return max(values) - min(values)


print(spread([1, 5]), calls)


# %%
@traced
def spread(values):
    return sum(values) / len(values)


print(spread([1, 5]), calls)


# %%
@lru_cache
def square(value):
    return value * value


print(square(2))


# %%
@lru_cache
def square(value):
    return value**2


print(square(3))
