# %% tags=["step:prepare"]
from dataclasses import dataclass

limit: int = len("abc")
rows = []
for level in range(3):
    rows.append(level)


def raise_limit(by):
    global limit
    limit += by


def within(value):
    return value < limit


def list_within():
    return [value for value in rows if within(value)]


# %% tags=["step:first"]
@dataclass
class Shelf:
    name: str

    def room(self):
        return limit * 2 + level


print(list_within(), Shelf("top").room())

# %% tags=["step:second"]
raise_limit(2)
shelves = [Shelf("low")]
for level in (7, 8):
    pass

# %% tags=["step:third"]
@dataclass
class Shelf:
    name: str
    depth: int = 3

    def room(self):
        return limit * self.depth


shelves.append(Shelf("high"))
print([(shelf, shelf.room()) for shelf in shelves])

# %% tags=["test:rooms"]
assert within(4)

# %% tags=["step:last"]
del level
print(limit, list_within())
