# %% tags=["step:a"]
from dataclasses import dataclass

@dataclass
class Point:
    x: int
    y: int = 0

    def moved(self, dx):
        return Point(self.x + dx, self.y)

# %% tags=["step:b"]
p = Point(1).moved(2)
print(p)
