# %%
from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int = 0


first = Point(1)

# %%
@dataclass
class Point(Point):
    z: int = 0

    def moved(self, by):
        return Point(self.x + by, self.y + by, self.z)


# %%
second = Point(2).moved(1)
print(first, second, isinstance(first, Point), isinstance(second, type(first)))
