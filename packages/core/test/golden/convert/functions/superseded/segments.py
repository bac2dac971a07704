# %%
def mean(numbers):
    """To be written."""
    ...
# %%
def mean(numbers):
    """The middle of numbers."""
    return organize(numbers)
# %%
def helper(numbers):
    return sum(numbers)

def mean(numbers):
    """The mean of numbers."""
    return helper(numbers) / len(numbers)
# %%
class Segment:
    ...

def early(x):
    return late(x)

def late(x):
    return x
# %%
class Segment:
    start: int = 0

def late(x):
    return x + 1
# %%
print(mean([1, 2]), Segment.start, early(1))
# %%
def shown(x):
    return x
# %%
print(shown(1))
# %%
def shown(x):
    return -x
# %%
print(shown(1))
